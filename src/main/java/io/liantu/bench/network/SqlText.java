package io.liantu.bench.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A statement with places for a product and a city.
 *
 * @param text as JDBC takes it
 * @param names of what stands in each place
 */
record SqlText(String text, List<String> names) {

    private static final Pattern NAME = Pattern.compile(":(product|city)\\b");

    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");

    /** Reads it from below {@code bench/}. */
    static SqlText of(String name) {
        var text = read(name);
        var names = NAME.matcher(text).results().map(MatchResult::group).toList();
        return new SqlText(NAME.matcher(text).replaceAll("?"), names);
    }

    /** The statements of a file that are run one after the other. */
    static List<String> script(String name) {
        return Arrays.stream(COMMENT.matcher(read(name)).replaceAll("").split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    void bind(PreparedStatement statement, Question question) throws SQLException {
        for (var i = 0; i < names.size(); i++) {
            statement.setInt(i + 1, ":product".equals(names.get(i)) ? question.product() : question.city());
        }
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("bench/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

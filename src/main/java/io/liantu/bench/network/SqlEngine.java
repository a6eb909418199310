package io.liantu.bench.network;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a relational database by prepared statements. */
final class SqlEngine implements Engine {

    private static final int CUSTOMERS = 3;

    private final String title;
    private final SqlText coverage;
    private final SqlText candidates;
    private final PreparedStatement askCoverage;
    private final PreparedStatement askCandidates;
    private final @Nullable ProcessHandle server;

    /**
     * Prepares the statements.
     *
     * @param name of their files
     * @param server null when it works in this process
     */
    SqlEngine(String title, String name, Connection connection, @Nullable ProcessHandle server) throws SQLException {
        this.title = title;
        this.server = server;
        coverage = SqlText.of(name + "-coverage.sql");
        candidates = SqlText.of(name + "-candidates.sql");
        askCoverage = connection.prepareStatement(coverage.text());
        askCandidates = connection.prepareStatement(candidates.text());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Supplier<List<Row>> coverage(Question question) {
        var rows = ask(askCoverage, coverage, question);
        return () -> rows;
    }

    @Override
    public Supplier<List<Row>> candidates(Question question) {
        var rows = ask(askCandidates, candidates, question);
        return () -> rows;
    }

    private static List<Row> ask(PreparedStatement statement, SqlText text, Question question) {
        try {
            text.bind(statement, question);
            var rows = new ArrayList<Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getInt(1), found.getLong(2), found.getLong(CUSTOMERS)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<ProcessHandle> server() {
        return Optional.ofNullable(server);
    }
}

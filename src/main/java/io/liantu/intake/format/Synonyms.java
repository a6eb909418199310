package io.liantu.intake.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What ledgers 台账 call sheets and columns, by the table in {@code intake/synonyms.properties}. */
final class Synonyms {

    private static final Properties TABLE = read();

    private Synonyms() {}

    static boolean mean(ExchangeSheet sheet, String likeness) {
        return has(sheet.title(), likeness);
    }

    static boolean mean(ExchangeSheet sheet, Column column, String likeness) {
        return has(sheet.title() + "." + column.name(), likeness) || has("*." + column.name(), likeness);
    }

    private static boolean has(String key, String likeness) {
        return Arrays.stream(TABLE.getProperty(key, "").split(" ", -1))
                .map(Texts::likeness)
                .anyMatch(word -> !word.isEmpty() && word.equals(likeness));
    }

    private static Properties read() {
        var table = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("intake/synonyms.properties").getInputStream(), StandardCharsets.UTF_8)) {
            table.load(reader);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.liantu.intake;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of {@code docs/exchange-format.md} are the ones that the code gives. */
class ExchangeFormatDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/exchange-format.md");
    private static final String BEGIN = "<!-- sheets: begin -->\n";
    private static final String END = "<!-- sheets: end -->";

    /** {@code ./mvnw test -Dtest=ExchangeFormatDocumentTests -Dliantu.update-docs} writes the tables anew. */
    @Test
    void showsTheSheetsAsTheyAre() throws IOException {
        var document = Files.readString(DOCUMENT);
        var before = document.substring(0, document.indexOf(BEGIN) + BEGIN.length());
        var current = before + sheets() + document.substring(document.indexOf(END));
        if (System.getProperty("liantu.update-docs") != null) {
            Files.writeString(DOCUMENT, current);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(current);
    }

    @ParameterizedTest
    @EnumSource(IssueKind.class)
    void tellsEveryKindOfIssue(IssueKind kind) throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains("\n| `" + kind.code() + "` ");
    }

    private static String sheets() {
        return Arrays.stream(ExchangeSheet.values())
                .map(ExchangeFormatDocumentTests::section)
                .collect(joining("\n", "\n", "\n"));
    }

    private static String section(ExchangeSheet sheet) {
        var head = "### `" + sheet.title() + "` " + sheet.chinese()
                + "\n\n| column | 中文 | needed | value |\n|---|---|---|---|\n";
        return sheet.columns().stream().map(ExchangeFormatDocumentTests::line).collect(joining("", head, ""));
    }

    private static String line(Column column) {
        return "| `" + column.name() + "` | " + column.chinese() + " | " + needed(column.role()) + " | " + value(column)
                + " |\n";
    }

    private static String needed(Column.Role role) {
        return switch (role) {
            case KEY -> "key";
            case KEY_IF_KNOWN -> "key, if known";
            case REQUIRED -> "yes";
            case REQUIRED_WHEN_NEW -> "when new";
            case OPTIONAL -> "";
        };
    }

    private static String value(Column column) {
        if (column.type() == ValueType.WORD) {
            return column.words().stream()
                    .map(word -> "`" + word.english() + "` " + word.chinese())
                    .collect(joining(", "));
        }
        return column.target()
                .map(kind -> lower(column.type()) + " to " + lower(kind))
                .orElseGet(() -> lower(column.type()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTests {

    @ParameterizedTest
    @CsvSource({"laser, 5", "激光, 4", "MO源, 4", "（强）, 6", "ﾚｰｻﾞ, 4", "é, 1", "𠀀, 2"})
    void measuresATextInPlacesOfATerminal(String text, int width) {
        assertThat(TextTable.width(text)).isEqualTo(width);
    }

    @Test
    void alignsChineseAndPutsNumbersToTheRight() {
        var table = new TextTable("环节", "Here", "Why");
        table.row("光纤激光器", 12, "强");
        table.row("MO源", 3, "a weak one");

        assertThat(print(table)).isEqualTo("""
                环节        Here  Why
                光纤激光器    12  强
                MO源           3  a weak one
                """);
    }

    @Test
    void printsItsHeaderWhenThereIsNothingElse() {
        assertThat(print(new TextTable("Id", "Name"))).isEqualTo("Id  Name\n");
    }

    private static String print(TextTable table) {
        var text = new StringWriter();
        table.printTo(new PrintWriter(text));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}

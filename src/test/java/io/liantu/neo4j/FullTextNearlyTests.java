package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextNearlyTests {

    @ParameterizedTest
    @CsvSource({
        "fibre-laser, fibre~1 laser~1",
        "Servo-Moter, servo~1 moter~1",
        "cnc-lathe, cnc lathe~1",
        "'a:b AND (c', a b c",
        "'*~\"', '\"\"'"
    })
    void letsWordsBeWrongInOneLetter(String text, String query) {
        assertThat(FullText.nearly(text)).isEqualTo(query);
    }

    @Test
    void looksAtTheBeginningOfALongTextOnly() {
        assertThat(FullText.nearly("a".repeat(5_000))).isEqualTo("a".repeat(100) + "~1");
    }
}

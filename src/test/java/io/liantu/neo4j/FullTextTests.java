package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTests {

    @ParameterizedTest
    @CsvSource({"Portland OR, Portland", "激光 AND, 激光", "激光+芯片(一), 激光 芯片 一", "AND, '\"\"'", "ORACLE, ORACLE"})
    void takesOutWhatTheSyntaxReserves(String text, String query) {
        assertThat(FullText.likely(text)).isEqualTo(query);
    }

    @Test
    void takesTheBeginningOfALongText() {
        assertThat(FullText.likely("激".repeat(600))).isEqualTo("激".repeat(100));
        assertThat(FullText.likely("𠮷".repeat(600))).isEqualTo("𠮷".repeat(100));
    }
}

package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameClueTests {

    @ParameterizedTest
    @CsvSource({"示例激光装备有限公司, 激光装备, 1", "示例激光科技有限公司, 激光器, 0.5", "示例食品有限公司, 激光器, 0", "示例, 光, 0", "'', 激光器, 0"})
    void isTheShareOfTheProductThatTheNameTells(String enterprise, String product, double told) {
        assertThat(NameClue.of(enterprise, product)).isEqualTo(told);
    }
}

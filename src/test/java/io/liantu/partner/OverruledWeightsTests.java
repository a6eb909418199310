package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverruledWeightsTests {

    @Test
    void areFeaturesAndPoints() {
        assertThat(OverruledWeights.parse(List.of("makes:40", " size : 2.5 ", "")))
                .isEqualTo(Map.of("makes", 40.0, "size", 2.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"makes", "makes:", "makes:much", "makes:-1", "makes:NaN", "makes:1e300", "makes:1:2"})
    void areRefusedOtherwise(String weight) {
        assertThatThrownBy(() -> OverruledWeights.parse(List.of(weight))).isInstanceOf(UnknownWeight.class);
    }
}

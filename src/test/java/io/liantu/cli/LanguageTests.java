package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTests {

    @Test
    void isChineseWhereTheEnvironmentIs() {
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(Language.of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "zh_TW")))
                .isEqualTo(Language.ZH);
        assertThat(Language.of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "", "LC_MESSAGES", "zh")))
                .isEqualTo(Language.ZH);
    }

    @Test
    void isEnglishEverywhereElse() {
        assertThat(Language.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.EN);
        assertThat(Language.of(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Language.EN);
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"))).isEqualTo(Language.EN);
    }
}

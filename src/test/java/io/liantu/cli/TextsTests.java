package io.liantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void haveTheSameKeysInBothLanguages() {
        var english = Texts.in(Locale.ENGLISH).bundle();
        var chinese = Texts.in(Locale.CHINESE).bundle();

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
        // What the Chinese texts lack would be taken from the English ones.
        assertThat(english.keySet().stream()
                        .filter(key -> !key.endsWith("Heading"))
                        .filter(key -> chinese.getString(key).equals(english.getString(key))))
                .isEmpty();
    }

    @Test
    void fillTheirPlacesInTheFormOfTheLanguage() {
        assertThat(Texts.in(Locale.ENGLISH).of("score.points", 71.25)).isEqualTo("71.2 points");
        assertThat(Texts.in(Locale.ENGLISH).of("import.issues", 1)).isEqualTo("1 issue:");
        assertThat(Texts.in(Locale.ENGLISH).of("import.issues", 2)).isEqualTo("2 issues:");
        assertThat(Texts.in(Locale.CHINESE).of("score.points", 71.0)).isEqualTo("71.0 分");
    }
}

package io.liantu.network.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTests {

    /** The last is one code point of two characters, which {@link String#compareTo} puts before the last but one. */
    private static final List<String> ASCENDING = List.of("", "A", "a", "aa", "é", "中", "中文", "\uFF21", "\uD840\uDC00");

    @Test
    void keepsThemAsTheyAre() {
        var texts = Texts.of(ASCENDING);

        for (var i = 0; i < ASCENDING.size(); i++) {
            assertThat(texts.get(i)).isEqualTo(ASCENDING.get(i));
        }
    }

    @Test
    void sortsByCodePointAndFindsEach() {
        var shuffled = List.of("中", "\uD840\uDC00", "aa", "", "é", "\uFF21", "A", "中文", "a");
        var numbers = new Numbers(Texts.of(shuffled));

        assertThat(Arrays.stream(numbers.ascending()).mapToObj(numbers::key)).containsExactlyElementsOf(ASCENDING);
        for (var i = 0; i < shuffled.size(); i++) {
            assertThat(numbers.find(shuffled.get(i))).isEqualTo(i);
            assertThat(numbers.ranks()[i]).isEqualTo(ASCENDING.indexOf(shuffled.get(i)));
        }
        assertThat(numbers.find("b")).isEqualTo(-1);
    }
}

package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterPairsTests {

    @Test
    void areThoseOfNeighboursEachOnce() {
        assertThat(CharacterPairs.of("激光激光器"))
                .hasSize(3)
                .containsAll(CharacterPairs.of("激光"))
                .containsAll(CharacterPairs.of("光器"));
    }

    @Test
    void areNoneOverBlanksAndSigns() {
        assertThat(CharacterPairs.of("激 光（器）-")).isEmpty();
        assertThat(CharacterPairs.of("激光（济南）")).hasSize(2);
    }

    @Test
    void areNoneOfOneCharacterOrNothing() {
        assertThat(CharacterPairs.of("")).isEmpty();
        assertThat(CharacterPairs.of("光")).isEmpty();
    }

    @Test
    void areTheSameInCapitals() {
        assertThat(CharacterPairs.of("AI")).isEqualTo(CharacterPairs.of("ai")).hasSize(1);
    }

    @Test
    void countHalvesOfRareCharactersAsLetters() {
        assertThat(CharacterPairs.of("𠮷")).hasSize(1);
    }
}

package io.liantu.likeness;

import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;

/** Pairs of neighbouring characters, by which Chinese texts are compared without being split into words. */
public final class CharacterPairs {

    /** Where a blank or a sign stands there is no pair. */
    public static final int NONE = 0;

    private CharacterPairs() {}

    /** Those of a text, each once, in the order of the text. O(length). */
    public static IntSet of(String text) {
        var pairs = new IntLinkedOpenHashSet();
        for (var at = 0; at + 1 < text.length(); at++) {
            var pair = at(text, at);
            if (pair != NONE) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** That of a character and the next one, which there must be; {@link #NONE} of blanks and signs. Case is all the same. */
    public static int at(String text, int place) {
        var first = text.charAt(place);
        var second = text.charAt(place + 1);
        return isLetter(first) && isLetter(second)
                ? Character.toLowerCase(first) << Character.SIZE | Character.toLowerCase(second)
                : NONE;
    }

    /** Halves of rare characters count as letters. */
    private static boolean isLetter(char character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }
}

package io.liantu.intake.table;

import java.io.IOException;
import java.io.Reader;

/** Finds what separates values: the separator that the first line with any has most of, outside quotes; else a comma. */
final class Separators {

    private static final String CANDIDATES = ",\t;";
    private static final int MOST_CHARACTERS = 100_000;

    private Separators() {}

    static char in(Reader text) throws IOException {
        int[] counts = counted(text);
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }

    private static int[] counted(Reader text) throws IOException {
        var counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int read = 0, c = text.read(); c >= 0 && read < MOST_CHARACTERS; read++, c = text.read()) {
            quoted ^= c == '"';
            if (begun && !quoted && isLineEnd(c)) {
                break;
            }
            int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                counts[candidate]++;
                begun = true;
            }
        }
        return counts;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }
}

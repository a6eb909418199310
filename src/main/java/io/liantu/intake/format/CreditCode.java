package io.liantu.intake.format;

import java.util.Locale;
import java.util.stream.IntStream;

/** The unified social credit code 统一社会信用代码 of GB 32100-2015: 17 characters and a check digit. */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;
    private static final int[] WEIGHTS =
            IntStream.iterate(1, weight -> weight * 3 % BASE).limit(LENGTH - 1L).toArray();

    private CreditCode() {}

    /** Whether it has the length and the characters of a code, in capitals or not. */
    public static boolean isWellFormed(String code) {
        return code.length() == LENGTH && code.toUpperCase(Locale.ROOT).chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** Whether the last character of a well-formed code is the check digit of the others; some early codes are not. */
    public static boolean hasItsCheckDigit(String code) {
        int sum = IntStream.range(0, LENGTH - 1)
                .map(i -> ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i])
                .sum();
        return ALPHABET.charAt((BASE - sum % BASE) % BASE) == code.charAt(LENGTH - 1);
    }
}

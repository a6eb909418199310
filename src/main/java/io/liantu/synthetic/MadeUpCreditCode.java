package io.liantu.synthetic;

/**
 * Unified social credit codes 统一社会信用代码 (GB 32100-2015) that nobody can have: in form, with the right check digit,
 * and with the division code 000000, which does not exist.
 */
final class MadeUpCreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String BEGINNING = "91000000";
    private static final int BASE = ALPHABET.length();
    private static final int LENGTH = 18;

    private MadeUpCreditCode() {}

    /** The code of an enterprise's number: another one for each. */
    static String of(int number) {
        var code = new char[LENGTH];
        BEGINNING.getChars(0, BEGINNING.length(), code, 0);
        int rest = number;
        for (int i = LENGTH - 2; i >= BEGINNING.length(); i--) {
            code[i] = ALPHABET.charAt(rest % BASE);
            rest /= BASE;
        }
        code[LENGTH - 1] = checkDigit(code);
        return new String(code);
    }

    private static char checkDigit(char[] code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code[i]) * weight;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}

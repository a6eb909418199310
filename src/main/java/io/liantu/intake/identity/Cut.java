package io.liantu.intake.identity;

/**
 * A text cut in two.
 *
 * @param rest what stays
 * @param part what was cut off; empty when nothing was
 */
record Cut(String rest, String part) {

    static Cut nothing(String text) {
        return new Cut(text, "");
    }
}

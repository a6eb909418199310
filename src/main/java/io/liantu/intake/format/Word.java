package io.liantu.intake.format;

/**
 * One permitted value of a column, such as {@code operating} 在营.
 *
 * @param english how it is stored
 * @param chinese how it may be written instead
 */
public record Word(String english, String chinese) {

    boolean matches(String text) {
        if (english.equalsIgnoreCase(text) || chinese.equals(text)) {
            return true;
        }
        var written = Texts.likeness(text);
        return Texts.likeness(english).equals(written)
                || Texts.likeness(chinese).equals(written);
    }
}

package io.liantu.intake.format;

/**
 * One permitted value of a column, such as {@code operating} 在营.
 *
 * @param english how it is stored
 * @param chinese how it may be written instead
 */
public record Word(String english, String chinese) {

    boolean matches(String text) {
        return english.equalsIgnoreCase(text) || chinese.equals(text);
    }
}

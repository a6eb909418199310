package io.liantu.intake.format;

/** What the values of a column are. */
public enum ValueType {
    /** Any text. */
    TEXT,
    /** A number that is not negative. */
    NUMBER,
    /** A whole number that is not negative. */
    COUNT,
    /** Yuan, not negative; the value or its header may say 万元 or 亿元. */
    AMOUNT,
    /** A part of a whole, from 0 to 1; also {@code 35%}. */
    SHARE,
    /** Degrees from -180 to 180. */
    LONGITUDE,
    /** Degrees from -90 to 90. */
    LATITUDE,
    /** A calendar date. */
    DATE,
    /** Yes or no. */
    BOOLEAN,
    /** One of the column's words. */
    WORD,
    /** A unified social credit code 统一社会信用代码. */
    CREDIT_CODE,
    /** Several texts. */
    LIST,
    /** The name of one thing elsewhere. */
    REFERENCE,
    /** The names of several things elsewhere. */
    REFERENCES;

    /** Whether a header may give a unit for its values. */
    public boolean isNumeric() {
        return this == NUMBER || this == COUNT || this == AMOUNT || this == SHARE;
    }
}

package io.liantu.intake;

/** What an issue means for its row. */
public enum Severity {
    /** The row is kept out. */
    ERROR,
    /** The row is taken, but someone should look. */
    WARNING,
    /** The row is taken; good to know. */
    NOTICE
}

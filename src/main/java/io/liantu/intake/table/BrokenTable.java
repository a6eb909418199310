package io.liantu.intake.table;

/** A table ends in something that cannot be read. */
public class BrokenTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    public enum Reason {
        /** It is damaged. */
        DAMAGED,
        /** A quote is left open or not doubled, or a value is longer than may be. */
        QUOTE,
        /** A row has more columns or characters than may be. */
        TOO_LONG
    }

    private final Reason reason;
    private final long line;

    BrokenTable(Throwable cause) {
        super(cause.getMessage(), cause);
        this.reason = Reason.DAMAGED;
        this.line = 0;
    }

    BrokenTable(Reason reason, long line) {
        super(reason + " in line " + line);
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** Where the row starts that cannot be read, counted from one; 0 where that is not known. */
    public long line() {
        return line;
    }
}

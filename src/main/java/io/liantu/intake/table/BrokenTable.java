package io.liantu.intake.table;

/** A table ends in something that cannot be read. */
public class BrokenTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenTable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}

package io.liantu.intake.format;

/** What became of one written value. */
public sealed interface Reading {

    /**
     * It is understood.
     *
     * @param value as the graph stores it
     */
    record Understood(Object value) implements Reading {}

    /**
     * It cannot be taken.
     *
     * @param fault what is wrong with it
     */
    record Faulty(Fault fault) implements Reading {}

    /** What can be wrong with a value. */
    enum Fault {
        /** It is not of the column's type. */
        MALFORMED,
        /** It is below zero where nothing can be. */
        NEGATIVE,
        /** It is a share above the whole. */
        SHARE_ABOVE_ONE
    }

    static Reading of(Object value) {
        return new Understood(value);
    }

    static Reading fault(Fault fault) {
        return new Faulty(fault);
    }

    static Reading malformed() {
        return fault(Fault.MALFORMED);
    }
}

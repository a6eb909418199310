package io.liantu.cli;

import io.liantu.shared.DomainProblem;

/** How a command ended, for scripts. The numbers are promised in the help text. */
enum ExitCode {
    OK(0),
    /** An import kept rows out. */
    REFUSED_ROWS(1),
    /** The command line or the input is not right. */
    USAGE(2),
    /** What was asked for does not exist. */
    NOT_FOUND(3),
    /** Neo4j cannot be reached or started. */
    UNAVAILABLE(4),
    OTHER(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(DomainProblem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> NOT_FOUND;
            case INVALID -> USAGE;
            case UNAVAILABLE -> UNAVAILABLE;
            case CONFLICT -> OTHER;
        };
    }
}

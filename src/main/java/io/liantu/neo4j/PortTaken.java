package io.liantu.neo4j;

/** Somebody else came first to a port that was free when the server was started. */
class PortTaken extends StartProblem {

    private static final long serialVersionUID = 1L;

    /** @param line the whole problem, in one line */
    PortTaken(String line) {
        super(line);
    }
}

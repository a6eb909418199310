package io.liantu.neo4j;

/** Why the application cannot start, in one line that says what to do about it. */
public class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line the whole problem, in one line */
    public StartProblem(String line) {
        super(line);
    }

    /**
     * @param line the whole problem, in one line
     * @param cause what it was seen by
     */
    public StartProblem(String line, Throwable cause) {
        super(line, cause);
    }
}

package io.liantu.neo4j;

import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Tells failures that mean "Neo4j is away, try again later" from all others. */
public final class Neo4jDown {

    private static final String UNAVAILABLE = "Unavailable";
    private static final String NO_CONNECTION = "Unable to acquire connection";

    private Neo4jDown() {}

    /** Whether the failure, or what caused it, comes from a Neo4j that cannot be reached now. */
    public static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isAway(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof ConnectionReadTimeoutException
                || (failure instanceof Neo4jException neo4j && saysSo(neo4j));
    }

    private static boolean saysSo(Neo4jException failure) {
        return failure.code().endsWith(UNAVAILABLE)
                || String.valueOf(failure.getMessage()).startsWith(NO_CONNECTION);
    }
}

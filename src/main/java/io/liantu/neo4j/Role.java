package io.liantu.neo4j;

/** What this process is there for, {@code liantu.role}: to serve pages and the API, or to carry out one command. */
public enum Role {
    /** Serves until it is stopped. */
    SERVER,
    /** Ends with its command; it joins the Neo4j of a running server when there is one. */
    COMMAND
}

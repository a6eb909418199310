package io.liantu.neo4j;

import java.net.URI;

/** A Neo4j on this machine that the application may use: one it runs itself, or one that another process runs. */
public sealed interface Neo4jServer extends AutoCloseable permits LocalNeo4j, RunningServer {

    /** Where the driver meets it. */
    URI uri();

    /** Where Neo4j Browser is served. */
    URI browser();

    /** The password of the user {@code neo4j}. */
    String password();

    /** Lets go of it; whoever runs it stops it. */
    @Override
    void close();
}

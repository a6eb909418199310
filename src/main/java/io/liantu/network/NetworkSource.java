package io.liantu.network;

/** Where the network in memory was read from. */
public enum NetworkSource {
    /** Neo4j, thing by thing. */
    NEO4J,
    /** The file that an earlier start of the application wrote of the same state of the graph. */
    SNAPSHOT
}

package io.liantu.network;

/** Where answers come from, and why. */
public enum NetworkPhase {
    /** From memory: the network there is that of the graph. */
    HELD,
    /** From Neo4j, while the network is read into memory. */
    READING,
    /** From Neo4j, since the graph may have changed; the network is read again when nothing more is written. */
    BEHIND,
    /** From Neo4j, since there is too little memory; it is tried again when the graph changes. */
    TOO_LARGE,
    /** From Neo4j, since the graph is of a shape that arrays do not hold; it is tried again when it changes. */
    REFUSED,
    /** From Neo4j, since reading failed; it is tried again. */
    FAILED,
    /** From Neo4j, as is configured. */
    OFF
}

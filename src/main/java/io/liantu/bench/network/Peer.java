package io.liantu.bench.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the network in memory is compared with. */
public enum Peer {
    /** A Neo4j of its own, asked over Bolt by statements tuned for the data. */
    CYPHER,
    /** A Neo4j of its own, asked by the statements with which the application answers without the network in memory. */
    STATEMENTS,
    /** The graphs of whole numbers of JGraphT, in this process. */
    JGRAPHT,
    /** DuckDB in this process, with one thread. */
    DUCKDB,
    /** A PostgreSQL server of its own. */
    POSTGRES;

    /** The peer of a name such as {@code duckdb}. */
    public static Optional<Peer> named(String name) {
        return Arrays.stream(values())
                .filter(peer -> peer.toString().equals(name))
                .findFirst();
    }

    /** Its name in commands. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

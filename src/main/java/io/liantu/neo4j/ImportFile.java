package io.liantu.neo4j;

import java.nio.file.Path;

/**
 * A CSV file laid out for Neo4j's offline importer, its header first.
 *
 * @param kind what its rows are
 * @param name the label of its nodes, or the type of its relationships
 * @param file where it is
 */
public record ImportFile(Kind kind, String name, Path file) {

    /** What the rows of a file are. */
    public enum Kind {
        /** Nodes with whole numbers from 0 on as their ids, which no two nodes share, whatever their labels. */
        NODES,
        /** Relationships between ids that nodes have. */
        RELATIONSHIPS
    }

    /** As the importer takes it. */
    String option() {
        return (kind == Kind.NODES ? "--nodes=" : "--relationships=") + name + "=" + file;
    }
}

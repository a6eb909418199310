package io.liantu.neo4j;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A store may not be replaced by one that the offline importer writes. */
public final class OfflineLoadRefused extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private OfflineLoadRefused(String key, Object... arguments) {
        super(Kind.CONFLICT, key, List.of(arguments), List.of());
    }

    /** The Neo4j is somebody else's. */
    static OfflineLoadRefused notOwn() {
        return new OfflineLoadRefused("offline.not-own");
    }

    /** A running server of the same data folder has it. */
    static OfflineLoadRefused joined() {
        return new OfflineLoadRefused("offline.joined");
    }

    /** There is something in the graph that would be lost. */
    static OfflineLoadRefused notEmpty(long nodes, long relationships) {
        return new OfflineLoadRefused("offline.not-empty", nodes, relationships);
    }
}

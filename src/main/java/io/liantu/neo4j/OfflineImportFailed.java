package io.liantu.neo4j;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** The offline importer gave up; the graph is as it was before. */
public final class OfflineImportFailed extends DomainProblem {

    private static final long serialVersionUID = 1L;

    OfflineImportFailed(String lastWords) {
        super(Kind.UNAVAILABLE, "offline.failed", List.of(lastWords), List.of());
    }
}

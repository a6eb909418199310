package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.nio.file.Path;
import java.util.List;

/** There is something where an export is to be written. */
public final class ExportExists extends DomainProblem {

    private static final long serialVersionUID = 1L;

    ExportExists(Path path) {
        super(Kind.CONFLICT, "intake.export-exists", List.of(path.toString()), List.of());
    }
}

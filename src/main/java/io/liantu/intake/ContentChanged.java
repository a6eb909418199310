package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.nio.file.Path;
import java.util.List;

/** What an import reads has changed since it was checked, so that nobody confirmed it, or since it was interrupted. */
public final class ContentChanged extends DomainProblem {

    private static final long serialVersionUID = 1L;

    ContentChanged(Path path) {
        super(Kind.CONFLICT, "intake.content-changed", List.of(path.toString()), List.of());
    }
}

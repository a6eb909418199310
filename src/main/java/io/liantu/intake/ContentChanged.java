package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.nio.file.Path;
import java.util.List;

/** What an interrupted import was reading has changed, so that nobody can say where it was. */
public final class ContentChanged extends DomainProblem {

    private static final long serialVersionUID = 1L;

    ContentChanged(Path path) {
        super(Kind.CONFLICT, "intake.content-changed", List.of(path.toString()), List.of());
    }
}

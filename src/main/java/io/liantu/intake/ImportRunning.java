package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** An import that would write while another one does. */
public final class ImportRunning extends DomainProblem {

    private static final long serialVersionUID = 1L;

    ImportRunning() {
        super(Kind.CONFLICT, "intake.running", List.of(), List.of());
    }
}

package io.liantu.cli;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.WhoIsWho;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Undoes a merge. */
@Command(name = "undo")
final class SameUndoCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "MERGED", descriptionKey = "merged")
    private EnterpriseId merged;

    @Mixin
    private AnswerOptions answer;

    SameUndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.beans().get(WhoIsWho.class).undo(merged);
        answer.give(
                Map.of("undone", merged.value()),
                session,
                (undone, writer) -> writer.say("same.undone", merged.value()));
    }
}

package io.liantu.cli;

import io.liantu.intake.Comparing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares every enterprise with all others. */
@Command(name = "search")
final class SameSearchCommand implements Runnable {

    private final Session session;

    @Mixin
    private AnswerOptions answer;

    SameSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var report = session.beans().get(Comparing.class).compareAll();
        answer.give(
                report,
                session,
                (found, writer) -> writer.say("same.searched", found.searched(), found.merged(), found.suggested()));
    }
}

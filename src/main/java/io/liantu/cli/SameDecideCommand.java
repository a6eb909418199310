package io.liantu.cli;

import io.liantu.intake.WhoIsWho;
import io.liantu.intake.identity.LikelyPair;
import io.liantu.intake.view.PairView;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides about a pair that is likely the same enterprise. */
abstract class SameDecideCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "PAIR", descriptionKey = "pair")
    private String pair = "";

    @Mixin
    private AnswerOptions answer;

    SameDecideCommand(Session session) {
        this.session = session;
    }

    abstract LikelyPair decide(WhoIsWho whoIsWho, String id);

    @Override
    public void run() {
        var decided = decide(session.beans().get(WhoIsWho.class), pair);
        var view = PairView.of(decided, session.beans().get(MessageSource.class), answer.localeIn(session));
        answer.give(view, session, SameDecideCommand::print);
    }

    private static void print(PairView pair, TextWriter writer) {
        writer.line(0, pair.one().name() + " / " + pair.other().name() + ": " + pair.stateName());
    }

    /** They are the same. */
    @Command(name = "confirm")
    static final class Confirm extends SameDecideCommand {

        Confirm(Session session) {
            super(session);
        }

        @Override
        LikelyPair decide(WhoIsWho whoIsWho, String id) {
            return whoIsWho.confirm(id);
        }
    }

    /** They are two. */
    @Command(name = "reject")
    static final class Reject extends SameDecideCommand {

        Reject(Session session) {
            super(session);
        }

        @Override
        LikelyPair decide(WhoIsWho whoIsWho, String id) {
            return whoIsWho.reject(id);
        }
    }
}

package io.liantu.cli;

import io.liantu.intake.WhoIsWho;
import io.liantu.intake.identity.PairState;
import io.liantu.intake.view.PairView;
import java.util.List;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists pairs that are likely the same enterprise. */
@Command(name = "list")
final class SameListCommand implements Runnable {

    private final Session session;

    @Option(names = "--state", paramLabel = "STATE", defaultValue = "open")
    private PairState state;

    @Option(names = "--most", paramLabel = "N", defaultValue = "20")
    private int most;

    @Mixin
    private AnswerOptions answer;

    SameListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var messages = session.beans().get(MessageSource.class);
        var pairs = session.beans().get(WhoIsWho.class).listPairs(state, 0, Math.max(1, most)).stream()
                .map(pair -> PairView.of(pair, messages, answer.localeIn(session)))
                .toList();
        answer.give(pairs, session, SameListCommand::print);
    }

    private static void print(List<PairView> pairs, TextWriter writer) {
        var table = writer.table("column.pair", "column.likeness", "column.one", "column.other", "column.why");
        pairs.forEach(pair -> table.row(
                pair.id(),
                pair.likeness(),
                pair.one().name(),
                pair.other().name(),
                String.join(
                        writer.texts().of("list.separator"),
                        pair.reasons().stream().map(PairView.ReasonView::text).toList())));
        table.printTo(writer.out());
    }
}

package io.liantu.cli;

import io.liantu.chain.Chains;
import io.liantu.chain.view.ChainView;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the curated chains. */
@Command(name = "chains")
final class ChainsCommand implements Runnable {

    private final Session session;

    @Mixin
    private AnswerOptions answer;

    ChainsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var chains = session.beans().get(Chains.class).listChains();
        answer.give(chains.stream().map(ChainView::of).toList(), session, ChainsCommand::print);
    }

    private static void print(List<ChainView> chains, TextWriter writer) {
        var table = writer.table("column.id", "column.name", "column.description");
        chains.forEach(
                chain -> table.row(chain.id(), chain.name(), Objects.requireNonNullElse(chain.description(), "")));
        table.printTo(writer.out());
    }
}

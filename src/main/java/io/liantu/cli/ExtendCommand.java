package io.liantu.cli;

import io.liantu.chain.ChainId;
import io.liantu.growth.ChainExtending;
import io.liantu.growth.ExtensionFilters;
import io.liantu.growth.view.GrowthViews;
import io.liantu.region.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chain-extending 延链: what could a region make next, up or down? */
@Command(name = "extend", aliases = "extensions")
final class ExtendCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "CHAIN", descriptionKey = "chain")
    private ChainId chain;

    @Option(names = "--region", paramLabel = "CODE", required = true)
    private RegionCode region;

    @Option(names = "--honour", paramLabel = "WORD")
    private List<String> honours = List.of();

    @Option(names = "--list", paramLabel = "ID")
    private @Nullable String list;

    @Mixin
    private AnswerOptions answer;

    ExtendCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var filter = session.beans().get(ExtensionFilters.class).of(honours, list);
        var extensions = session.beans().get(ChainExtending.class).extensionsOf(chain, region, filter);
        var view = session.beans().get(GrowthViews.class).of(extensions, answer.localeIn(session));
        answer.give(view, session, ExtensionsText::print);
    }
}

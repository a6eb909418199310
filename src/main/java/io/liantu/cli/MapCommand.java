package io.liantu.cli;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.growth.ChainBuilding;
import io.liantu.growth.ChainMap;
import io.liantu.growth.view.GrowthViews;
import io.liantu.region.RegionCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chain-building 建链: what does a chain look like in a region? */
@Command(name = "map")
final class MapCommand implements Runnable {

    private final Session session;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @Option(names = "--region", paramLabel = "CODE", required = true)
    private RegionCode region;

    @Option(names = "--depth", paramLabel = "N", defaultValue = "6")
    private ProductDepth depth;

    @Mixin
    private AnswerOptions answer;

    MapCommand(Session session) {
        this.session = session;
    }

    /** Either of them. */
    static final class Subject {

        @Parameters(paramLabel = "CHAIN", descriptionKey = "chain")
        private @Nullable ChainId chain;

        @Option(names = "--product", paramLabel = "ID")
        private @Nullable ProductId product;
    }

    @Override
    public void run() {
        var view = session.beans().get(GrowthViews.class).of(map(), answer.localeIn(session));
        answer.give(view, session, ChainMapText::print);
    }

    private ChainMap map() {
        var building = session.beans().get(ChainBuilding.class);
        return subject.chain == null
                ? building.mapOf(Objects.requireNonNull(subject.product), region, depth)
                : building.mapOf(subject.chain, region);
    }
}

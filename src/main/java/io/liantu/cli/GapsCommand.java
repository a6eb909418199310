package io.liantu.cli;

import io.liantu.chain.ChainId;
import io.liantu.growth.GapFilling;
import io.liantu.growth.view.GrowthViews;
import io.liantu.region.RegionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gap-filling 补链: what does a region lack, and who could fill it? */
@Command(name = "gaps")
final class GapsCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "CHAIN", descriptionKey = "chain")
    private ChainId chain;

    @Option(names = "--region", paramLabel = "CODE", required = true)
    private RegionCode region;

    @Option(names = "--candidates", paramLabel = "N", defaultValue = "3")
    private CandidateCount candidates;

    @Mixin
    private AnswerOptions answer;

    GapsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var gaps = session.beans().get(GapFilling.class).gapsIn(chain, region, candidates.value());
        var view = session.beans().get(GrowthViews.class).of(gaps, answer.localeIn(session));
        answer.give(view, session, GapsText::print);
    }
}

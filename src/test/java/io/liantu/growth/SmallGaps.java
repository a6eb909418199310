package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.IndustryChain;
import io.liantu.network.Demand;
import io.liantu.network.OutsideMaker;
import io.liantu.partner.Candidate;
import io.liantu.partner.Fit;
import io.liantu.partner.Ranked;
import io.liantu.partner.Weighing;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.region.RegionLevel;
import io.liantu.region.Ring;
import io.liantu.score.Reason;
import io.liantu.score.Score;
import io.liantu.shared.Explanation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Gaps written as lines of text: {@code chip 80: a 50, b 30} for a gap of 80 points with two candidates. */
final class SmallGaps {

    private SmallGaps() {}

    /** An answer with these gaps, beside so many covered segments. */
    static GapAnswer answer(int covered, String... lines) {
        var gaps = Arrays.stream(lines).map(SmallGaps::gap).toList();
        return new GapAnswer(
                new IndustryChain(new ChainId("chain"), "chain", null),
                new Region(new RegionCode("370176"), "zone", RegionLevel.ZONE, List.of()),
                new Completeness(covered + gaps.size(), covered, 0, gaps.size(), 0),
                gaps,
                List.of(),
                Weighing.standard(Ranked.CANDIDATES),
                List.of());
    }

    static Gap gap(String line) {
        var ends = line.split(":\\s*", 2);
        var head = ends[0].split(" ", -1);
        var candidates = Stream.of(ends[1].split(", ", -1))
                .filter(candidate -> !candidate.isEmpty())
                .map(SmallGaps::candidate)
                .toList();
        return new Gap(
                SmallWeb.segment(head[0], List.of(), Demand.NONE),
                score(Double.parseDouble(head[1])),
                List.of(),
                candidates,
                List.of(),
                List.of(),
                candidates.size());
    }

    /** So many points for one reason. */
    static Score score(double points) {
        return new Score(List.of(new Reason("all", 100, points / 100, Explanation.of("reason"))));
    }

    private static Candidate candidate(String text) {
        var parts = text.split(" ", -1);
        var maker = new OutsideMaker(SmallWeb.enterprise(parts[0]), List.of(), null, 0, List.of(), 0, List.of());
        return new Candidate(maker, new Fit(Fit.Kind.MAKES, 1, null), Ring.NATION, score(Double.parseDouble(parts[1])));
    }
}

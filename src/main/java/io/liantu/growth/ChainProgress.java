package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.chain.ChainWeb;
import io.liantu.chain.Chains;
import io.liantu.growth.Progress.Past;
import io.liantu.region.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Answers how far a chain has come in a region: in the last years, now, and when a plan is carried out. */
@Service
public class ChainProgress {

    private static final int YEARS_BACK = 3;

    private final Chains chains;
    private final SegmentHistory history;
    private final RecruitmentPlanning planning;
    private final Clock clock;

    @Autowired
    ChainProgress(Chains chains, SegmentHistory history, RecruitmentPlanning planning) {
        this(chains, history, planning, Clock.system(ZoneId.systemDefault()));
    }

    ChainProgress(Chains chains, SegmentHistory history, RecruitmentPlanning planning, Clock clock) {
        this.chains = chains;
        this.history = history;
        this.planning = planning;
        this.clock = clock;
    }

    /**
     * The progress of a chain in a region.
     *
     * @param recruits how many to win at most, 1 or more
     * @param years over how many to spread them, 1 or more
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public Progress of(ChainId chain, RegionCode region, int recruits, int years) {
        return behind(planning.planFor(chain, region, recruits, years));
    }

    /** The progress that a plan goes on with. */
    public Progress behind(RecruitmentPlan plan) {
        var web = chains.getWeb(plan.chain().id());
        return new Progress(
                plan.chain(), plan.region(), past(web, plan.region().code()), plan.completeness(), plan.years());
    }

    private List<Past> past(ChainWeb web, RegionCode region) {
        var covered = List.copyOf(history.daysOf(web.products(), region).values());
        int thisYear = LocalDate.now(clock).getYear();
        return IntStream.range(thisYear - YEARS_BACK, thisYear)
                .mapToObj(year -> LocalDate.of(year, Month.DECEMBER, 31))
                .map(end -> Past.at(end, covered, web.segments().size()))
                .toList();
    }
}

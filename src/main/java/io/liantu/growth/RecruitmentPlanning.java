package io.liantu.growth;

import io.liantu.chain.ChainId;
import io.liantu.region.RegionCode;
import org.springframework.stereotype.Service;

/** Plans recruitment 招商计划: which few outside enterprises complete most of a chain together, and in which year? */
@Service
public class RecruitmentPlanning {

    private final GapFilling filling;

    RecruitmentPlanning(GapFilling filling) {
        this.filling = filling;
    }

    /**
     * The plan for a chain in a region.
     *
     * @param recruits how many to win at most, 1 or more; those who would add nothing are left out
     * @param years over how many to spread them, 1 or more
     * @throws io.liantu.chain.UnknownChain when there is no such chain
     * @throws io.liantu.region.UnknownRegion when there is no such region
     */
    public RecruitmentPlan planFor(ChainId chain, RegionCode region, int recruits, int years) {
        if (recruits < 1 || years < 1) {
            throw new IllegalArgumentException(recruits + " recruits in " + years + " years");
        }
        return new RecruitmentRule(filling.gapsIn(chain, region, GapFilling.CONSIDERED)).plan(recruits, years);
    }
}

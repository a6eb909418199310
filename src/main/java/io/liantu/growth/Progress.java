package io.liantu.growth;

import io.liantu.chain.IndustryChain;
import io.liantu.region.Region;
import java.time.LocalDate;
import java.util.List;

/**
 * How complete a chain was in a region, is, and is planned to be.
 *
 * @param past the ends of the last years, the earliest first
 * @param now today
 * @param planned after each year of a recruitment plan 招商计划
 */
public record Progress(
        IndustryChain chain, Region region, List<Past> past, Completeness now, List<RecruitmentPlan.Year> planned) {

    public Progress {
        past = List.copyOf(past);
        planned = List.copyOf(planned);
    }

    /**
     * How many segments the makers who are here today are said to have served by the end of a day. Makers who have left or
     * closed since are not counted, for nothing tells where they were.
     *
     * @param asOf the day
     * @param certain segments of which a statement about that day or an earlier one names a local maker
     * @param possible these, and segments with a local maker of whom no statement has a day
     * @param segments all of the chain
     */
    public record Past(LocalDate asOf, long certain, long possible, long segments) {

        /** The share that was covered for certain, 0 to 1. */
        public double atLeast() {
            return segments == 0 ? 0 : (double) certain / segments;
        }

        /** The share that was covered if all makers without a day were here, 0 to 1. */
        public double atMost() {
            return segments == 0 ? 0 : (double) possible / segments;
        }

        static Past at(LocalDate day, List<SegmentDays> covered, long segments) {
            return new Past(
                    day,
                    covered.stream().filter(days -> days.isKnownBy(day)).count(),
                    covered.stream().filter(days -> days.mayBeKnownBy(day)).count(),
                    segments);
        }
    }
}

package io.liantu.growth;

import io.liantu.algorithm.SubmodularGreedy;
import io.liantu.algorithm.SubmodularGreedy.Choice;
import io.liantu.algorithm.SubmodularGreedy.Pick;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.KnownExclusion;
import io.liantu.growth.Prospect.Offer;
import io.liantu.growth.RecruitmentPlan.Filling;
import io.liantu.growth.RecruitmentPlan.Outlook;
import io.liantu.growth.RecruitmentPlan.Recruit;
import io.liantu.growth.RecruitmentPlan.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Plans whom to recruit for the gaps of an answer: those who together are worth most by {@link GapsFilled}, spread over
 * years. What somebody adds depends on who comes before, so that two makers of the same are seldom both chosen.
 */
final class RecruitmentRule {

    private static final Comparator<Filling> MOST_FIRST = Comparator.comparingDouble(Filling::points)
            .reversed()
            .thenComparing(filling -> filling.segment().id());

    private final GapAnswer answer;
    private final double totalImportance;

    RecruitmentRule(GapAnswer answer) {
        this.answer = answer;
        this.totalImportance = answer.gaps().stream()
                .mapToDouble(gap -> gap.importance().middle())
                .sum();
    }

    RecruitmentPlan plan(int recruits, int years) {
        var choice = SubmodularGreedy.atMost(recruits, prospects(), new GapsFilled());
        return new Layout(choice, new Staging(choice.picks().size(), years)).plan();
    }

    /** Everybody who could fill a gap, in the order of their ids. */
    private List<Prospect> prospects() {
        var offers = answer.gaps().stream()
                .flatMap(gap -> gap.candidates().stream().map(candidate -> new Offer(gap, candidate)))
                .collect(Collectors.groupingBy(RecruitmentRule::idOf, TreeMap::new, Collectors.toList()));
        return offers.values().stream().map(Prospect::new).toList();
    }

    /** Each exclusion once, though it may concern several gaps. */
    private List<KnownExclusion> excluded() {
        return answer.gaps().stream()
                .flatMap(gap -> gap.excluded().stream())
                .distinct()
                .sorted(Comparator.comparing(KnownExclusion::id))
                .toList();
    }

    private static EnterpriseId idOf(Offer offer) {
        return offer.candidate().maker().enterprise().id();
    }

    /** Goes through the chosen year by year and notes what each adds. */
    private final class Layout {

        private final Choice<Prospect> choice;
        private final Staging staging;
        private final GapsFilled filled = new GapsFilled();
        private final List<Recruit> recruits = new ArrayList<>();
        private double worth;

        Layout(Choice<Prospect> choice, Staging staging) {
            this.choice = choice;
            this.staging = staging;
        }

        RecruitmentPlan plan() {
            var years = IntStream.rangeClosed(1, staging.years())
                    .mapToObj(this::layOut)
                    .toList();
            return new RecruitmentPlan(
                    answer.chain(),
                    answer.region(),
                    answer.completeness(),
                    recruits,
                    years,
                    answer.gaps().stream().map(this::outlook).toList(),
                    excluded(),
                    totalImportance,
                    choice.bestIsAtMost(),
                    answer.evidence());
        }

        private Year layOut(int year) {
            var many = staging.recruitsIn(year);
            for (var pick : choice.picks().subList(recruits.size(), recruits.size() + many)) {
                recruits.add(recruit(pick, year));
            }
            return new Year(year, many, filled.expected(), completeness());
        }

        private Recruit recruit(Pick<Prospect> pick, int year) {
            var offers = pick.candidate().offers();
            var fills = offers.stream()
                    .map(offer ->
                            new Filling(offer.gap().segment(), offer.candidate(), offer.chance(), filled.points(offer)))
                    .sorted(MOST_FIRST)
                    .toList();
            filled.add(pick.candidate());
            worth += pick.gain();
            var candidate = offers.get(0).candidate();
            return new Recruit(
                    candidate.maker().enterprise(),
                    candidate.ring(),
                    year,
                    fills,
                    pick.gain(),
                    worth / totalImportance);
        }

        private Outlook outlook(Gap gap) {
            return new Outlook(
                    gap.segment(),
                    gap.importance(),
                    filled.filled(gap.segment().id()),
                    gap.candidates().size());
        }

        private double completeness() {
            var now = answer.completeness();
            return now.segments() == 0 ? 0 : now.atLeast() + filled.expected() / now.segments();
        }
    }
}

package io.liantu.web.page;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.CompletenessView;
import io.liantu.growth.view.GapAnswerView;
import io.liantu.growth.view.WhatIfView;
import io.liantu.growth.view.WhatIfView.ChangeView;
import io.liantu.growth.view.WhatIfView.StrandedView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of a chain in a region.
 *
 * @param map the chain as it is
 * @param gaps what it lacks now
 * @param answer what would become of it; null when nothing is supposed
 * @param shown its segments as they would be
 * @param leaving who would stop
 * @param coming who would come
 * @param moving who would go elsewhere
 * @param arriving who would come without being there yet
 */
record ScenarioPage(
        Scenario scenario,
        ChainMapView map,
        GapAnswerView gaps,
        @Nullable WhatIfView answer,
        SegmentsShown shown,
        Choices choices,
        List<Choice> leaving,
        List<Choice> coming,
        List<Moving> moving,
        List<Arriving> arriving) {

    private static final Set<String> COVERED = Set.of("strong", "weak");

    /** Local makers to choose from, those who would stop first. */
    public List<Choice> localChoices() {
        return choices.localBeside(leaving);
    }

    /** Outside candidates to choose from, those who would come first. */
    public List<Choice> outsideChoices() {
        return choices.outsideBeside(coming);
    }

    public CompletenessView after() {
        return answer == null ? map.completeness() : answer.after();
    }

    public List<ChangeView> changes() {
        return answer == null ? List.of() : answer.changes();
    }

    /** How many segments nobody here would be known to make any more. */
    public long lost() {
        return count(change -> isCovered(change.before()) && !isCovered(change.after()));
    }

    /** How many segments would be weak that are strong. */
    public long weakened() {
        return count(
                change -> change.before().equals("strong") && change.after().equals("weak"));
    }

    /** How many segments somebody here would make that nobody is known to make. */
    public long filled() {
        return count(change -> !isCovered(change.before()) && isCovered(change.after()));
    }

    /** How many segments would be strong that are weak. */
    public long strengthened() {
        return count(change -> change.before().equals("weak") && change.after().equals("strong"));
    }

    /** How many local enterprises would have nobody left to buy something from, for certain. */
    public long strandedBuyers() {
        return answer == null
                ? 0
                : answer.stranded().stream()
                        .filter(StrandedView::certain)
                        .map(stranded -> stranded.buyer().id())
                        .distinct()
                        .count();
    }

    Optional<ChangeView> findChange(String product) {
        return changes().stream()
                .filter(change -> change.product().equals(product))
                .findFirst();
    }

    private long count(Predicate<ChangeView> kind) {
        return changes().stream().filter(kind).count();
    }

    private static boolean isCovered(String state) {
        return COVERED.contains(state);
    }
}

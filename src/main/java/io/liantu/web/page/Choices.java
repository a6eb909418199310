package io.liantu.web.page;

import io.liantu.growth.view.ChainMapView;
import io.liantu.growth.view.EnterpriseView;
import io.liantu.growth.view.GapAnswerView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The enterprises that a scenario can be about, those who make most segments first.
 *
 * @param local makers of the chain here
 * @param outside candidates for what is missing
 */
record Choices(List<Choice> local, List<Choice> outside) {

    private static final int LISTED = 300;

    private static final Comparator<Choice> MOST_FIRST = Comparator.comparingInt(
                    (Choice choice) -> -choice.segments().size())
            .thenComparing(Choice::name)
            .thenComparing(Choice::id);

    static Choices of(ChainMapView map, GapAnswerView gaps) {
        var local = new Collected();
        map.segments()
                .forEach(segment ->
                        segment.enterprises().forEach(maker -> local.add(maker.enterprise(), segment.name())));
        var outside = new Collected();
        gaps.gaps()
                .forEach(gap -> gap.candidates()
                        .forEach(candidate -> outside.add(
                                candidate.enterprise(), gap.segment().name())));
        return new Choices(local.choices(), outside.choices());
    }

    /** The first {@value #LISTED} of those here, with whom is chosen besides before them. */
    List<Choice> localBeside(List<Choice> chosen) {
        return beside(chosen, local);
    }

    /** The first {@value #LISTED} of those elsewhere, with whom is chosen besides before them. */
    List<Choice> outsideBeside(List<Choice> chosen) {
        return beside(chosen, outside);
    }

    private static List<Choice> beside(List<Choice> chosen, List<Choice> all) {
        return Stream.concat(chosen.stream(), all.stream().limit(LISTED))
                .distinct()
                .toList();
    }

    /** One of them by its id. */
    Optional<Choice> find(String id) {
        return Stream.of(local, outside)
                .flatMap(Collection::stream)
                .filter(choice -> choice.id().equals(id))
                .findFirst();
    }

    /** Gathers the segments of each. */
    private static final class Collected {

        private final Map<String, EnterpriseView> enterprises = new LinkedHashMap<>();
        private final Map<String, List<String>> segments = new LinkedHashMap<>();

        void add(EnterpriseView enterprise, String segment) {
            enterprises.put(enterprise.id(), enterprise);
            segments.computeIfAbsent(enterprise.id(), id -> new ArrayList<>()).add(segment);
        }

        List<Choice> choices() {
            return enterprises.values().stream()
                    .map(enterprise -> Choice.of(enterprise, segments.getOrDefault(enterprise.id(), List.of())))
                    .sorted(MOST_FIRST)
                    .toList();
        }
    }
}

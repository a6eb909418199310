package io.liantu.listing.view;

import io.liantu.listing.MatchSide;
import io.liantu.score.view.ScoreView;
import io.liantu.score.view.ScoreView.ReasonView;
import io.liantu.score.view.Telling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a match in words: what it does for the asker, for the giver, and for both, each reason with its points. */
final class MatchSentence {

    private MatchSentence() {}

    static String of(String name, ScoreView score, Telling telling) {
        var head = telling.wording()
                .of(
                        score.unknown().isEmpty() ? "listing.sentence.exact" : "listing.sentence.range",
                        telling.locale(),
                        name,
                        score.atLeast(),
                        score.atMost());
        var sides = Arrays.stream(MatchSide.values()).flatMap(side -> side(side, score.reasons(), telling).stream());
        return Stream.of(Stream.of(head), sides, open(score.unknown(), telling).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(telling.wording().of("listing.sentence.then", telling.locale())));
    }

    /** What adds nothing is not said. */
    private static List<String> side(MatchSide side, List<ReasonView> reasons, Telling telling) {
        var parts = reasons.stream()
                .filter(reason -> MatchSide.of(reason.feature()) == side)
                .filter(reason -> points(reason) > 0)
                .map(reason -> part(reason.text(), points(reason), telling))
                .toList();
        return parts.isEmpty()
                ? List.of()
                : List.of(telling.wording()
                        .of(
                                "listing.sentence." + side.name().toLowerCase(Locale.ROOT),
                                telling.locale(),
                                joined(parts, telling)));
    }

    private static List<String> open(List<ReasonView> unknown, Telling telling) {
        return unknown.isEmpty()
                ? List.of()
                : List.of(telling.wording()
                        .of(
                                "listing.sentence.open",
                                telling.locale(),
                                joined(
                                        unknown.stream()
                                                .map(reason -> part(reason.name(), reason.weight(), telling))
                                                .toList(),
                                        telling)));
    }

    private static String part(String text, double points, Telling telling) {
        return telling.wording().of("listing.sentence.part", telling.locale(), text, points);
    }

    private static String joined(List<String> parts, Telling telling) {
        return String.join(telling.wording().of("listing.sentence.and", telling.locale()), parts);
    }

    private static double points(ReasonView reason) {
        return Objects.requireNonNullElse(reason.contribution(), 0.0);
    }
}

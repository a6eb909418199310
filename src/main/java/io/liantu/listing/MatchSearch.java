package io.liantu.listing;

import io.liantu.exclusion.ExclusionList;
import io.liantu.region.Region;
import io.liantu.region.Regions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for those who could answer some demands. */
final class MatchSearch {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                    (Ranked one) -> one.match().pinned())
            .thenComparingDouble(Ranked::points)
            .reversed()
            .thenComparing(one -> one.match().giver().key());

    private final AnswererSearch search;
    private final Regions regions;
    private final ExclusionList exclusions;
    private final Map<DemandId, List<PairMark>> marks;
    private final LocalDate today;

    MatchSearch(
            AnswererSearch search,
            Regions regions,
            ExclusionList exclusions,
            Map<DemandId, List<PairMark>> marks,
            LocalDate today) {
        this.search = search;
        this.regions = regions;
        this.exclusions = exclusions;
        this.marks = marks;
        this.today = today;
    }

    /** @param most how many to list */
    MatchAnswer answer(Known<DemandItem> demand, int most) {
        var answerers = search.answerers(demand.what(), pinned(demand));
        var vetoed = answerers.stream()
                .flatMap(answerer -> veto(demand, answerer).stream())
                .toList();
        var kept = Set.copyOf(vetoed.stream().map(Veto::giver).toList());
        var rule = ruleOf(demand);
        var matches = answerers.stream()
                .filter(answerer -> !kept.contains(answerer.giver()))
                .map(answerer -> Ranked.of(match(demand, answerer, rule)))
                .sorted(BEST_FIRST)
                .map(Ranked::match)
                .toList();
        return new MatchAnswer(demand, matches.stream().limit(most).toList(), vetoed, matches.size());
    }

    /** Many are compared with many, so that points are summed up once. */
    private record Ranked(Match match, double points) {

        static Ranked of(Match match) {
            return new Ranked(match, match.score().middle());
        }
    }

    private List<Giver> pinned(Known<DemandItem> demand) {
        return marks.getOrDefault(demand.item().id(), List.of()).stream()
                .filter(mark -> mark.kind() == MarkKind.PIN)
                .map(PairMark::giver)
                .toList();
    }

    private MatchRule ruleOf(Known<DemandItem> demand) {
        var asker = search.partner(demand.what().enterprise());
        @Nullable Region place = asker == null || asker.place().isEmpty()
                ? null
                : regions.getByCode(asker.place().get(0));
        return new MatchRule(demand, asker, place, today);
    }

    private Optional<Veto> veto(Known<DemandItem> demand, Answerer answerer) {
        var giver = answerer.giver();
        var mark = marksOf(demand, giver).filter(PairMark::keepsApart).findFirst();
        var exclusion = exclusions.find(giver.enterprise(), Set.of(demand.what().enterprise()));
        return mark.isEmpty() && exclusion.isEmpty()
                ? Optional.empty()
                : Optional.of(new Veto(giver, nameOf(answerer), exclusion.orElse(null), mark.orElse(null)));
    }

    private Stream<PairMark> marksOf(Known<DemandItem> demand, Giver giver) {
        return marks.getOrDefault(demand.item().id(), List.of()).stream().filter(mark -> mark.isAbout(giver));
    }

    private Match match(Known<DemandItem> demand, Answerer answerer, MatchRule rule) {
        var partner = answerer.partner();
        var resource = answerer.resource();
        return new Match(
                answerer.giver(),
                nameOf(answerer),
                partner == null
                        ? resource != null && resource.fictional()
                        : partner.enterprise().fictional(),
                partner == null ? null : partner.enterprise().region(),
                resource,
                answerer.left(),
                rule.score(answerer),
                marksOf(demand, answerer.giver()).anyMatch(mark -> mark.kind() == MarkKind.PIN));
    }

    private static String nameOf(Answerer answerer) {
        var partner = answerer.partner();
        var resource = answerer.resource();
        return resource != null
                ? resource.enterpriseName()
                : partner == null
                        ? answerer.giver().enterprise().value()
                        : partner.enterprise().name();
    }
}

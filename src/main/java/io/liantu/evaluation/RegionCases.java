package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Supplied;
import io.liantu.region.RegionCode;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes questions of hidden links into regions, with products that nobody there is known to make: who elsewhere came to supply
 * them? Of whom it is not known whether it is there is neither asked for nor counted.
 */
final class RegionCases {

    private final KnownGraph training;
    private final Ties ties;
    private final KnownAnswers known;
    private final SupplierAnswers suppliers;
    private final KnownRegions regions;
    private final Map<String, List<Supplied>> before;
    private final Map<String, List<Supplied>> later;
    private final List<Case> cases = new ArrayList<>();

    RegionCases(Split split, Ties ties, KnownAnswers known) {
        training = split.training();
        this.ties = ties;
        this.known = known;
        suppliers = new SupplierAnswers(ties);
        regions = new KnownRegions(training.regions());
        before = training.supplied().stream().collect(Collectors.groupingBy(Supplied::customer));
        later = split.hidden().stream()
                .filter(Supplied.class::isInstance)
                .map(Supplied.class::cast)
                .collect(Collectors.groupingBy(Supplied::customer));
    }

    /** All questions that have an answer, by region and product. */
    List<Case> list() {
        for (var region : AskedRegions.of(training, known::localsOf)) {
            var locals = known.localsOf(region);
            ofCustomers(locals, later).stream()
                    .flatMap(link -> Optional.ofNullable(link.product()).stream())
                    .distinct()
                    .filter(product -> isLacking(product, locals))
                    .map(product -> Question.whoServes(region, product))
                    .sorted()
                    .forEach(question -> add(question, locals));
        }
        return List.copyOf(cases);
    }

    private boolean isLacking(String product, IntList locals) {
        return known.makersOf(ties.goods().of(product)).intStream().noneMatch(locals::contains);
    }

    private List<Supplied> ofCustomers(IntList locals, Map<String, List<Supplied>> links) {
        return locals.intStream()
                .mapToObj(place -> training.enterprises().get(place).id())
                .flatMap(id -> links.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** Who supplies somebody there already, and it is not known with what, may supply just this. */
    private void add(Question question, IntList locals) {
        var hidden = ofCustomers(locals, later);
        var others = suppliers.in(
                ofCustomers(locals, before), link -> link.product() == null || suppliers.answer(question, link));
        others.addAll(locals);
        others.addAll(maybeIn(new RegionCode(question.subject())));
        var right = suppliers.in(hidden, link -> suppliers.answer(question, link));
        right.removeAll(others);
        others.addAll(suppliers.in(hidden, link -> link.product() == null));
        others.removeAll(right);
        if (!right.isEmpty()) {
            cases.add(new Case(question, right, others));
        }
    }

    /** Who is in no known region, or only known to be in one that holds this one. */
    private IntSet maybeIn(RegionCode region) {
        var holders = regions.find(region).stream()
                .flatMap(found -> found.holders().stream())
                .map(holder -> holder.code().value())
                .collect(Collectors.toSet());
        var unknown = new IntOpenHashSet();
        for (var place = 0; place < training.enterprises().size(); place++) {
            var own = training.enterprises().get(place).region();
            if (own == null || holders.contains(own)) {
                unknown.add(place);
            }
        }
        return unknown;
    }
}

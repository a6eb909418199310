package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Supplied;
import io.liantu.region.RegionCode;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes questions of what was hidden; what training tells in another form is not asked for. */
final class Cases {

    private final Split split;
    private final KnownAnswers known;
    private final Ties ties;
    private final KnownRegions regions;
    private final List<Case> cases = new ArrayList<>();

    private Cases(Split split) {
        this.split = split;
        ties = Ties.of(split.training());
        regions = new KnownRegions(split.training().regions());
        known = KnownAnswers.of(split.training(), ties);
    }

    /** All questions of a split that have an answer, in order. */
    static List<Case> of(Split split) {
        var cases = new Cases(split);
        switch (split.task()) {
            case SUPPLY_LINK -> cases.askForSuppliers();
            case REGION_SUPPLIER -> cases.askWhoServesRegions();
            case MAKER -> cases.askForMakers();
            case NEW_ACTIVITY -> cases.askForActivities();
        }
        return List.copyOf(cases.cases);
    }

    private void askForSuppliers() {
        var ofCustomers = hidden(Supplied.class).collect(Collectors.groupingBy(Supplied::customer));
        hidden(Supplied.class)
                .map(link -> Question.whoSupplies(link.customer(), link.product()))
                .distinct()
                .sorted()
                .forEach(
                        question -> askForSuppliers(question, ofCustomers.getOrDefault(question.subject(), List.of())));
    }

    private void askForSuppliers(Question question, List<Supplied> ofTheCustomer) {
        int customer = ties.enterprises().of(question.subject());
        var right = suppliers(ofTheCustomer, link -> isAnsweredBy(question, link));
        var others = known.suppliersOf(customer);
        others.add(customer);
        right.removeAll(others);
        // They may supply the product asked for, or another one.
        others.addAll(suppliers(ofTheCustomer, link -> link.product() == null));
        others.removeAll(right);
        add(question, right, others);
    }

    private IntSet suppliers(List<Supplied> links, Predicate<Supplied> wanted) {
        return places(links.stream().filter(wanted).map(Supplied::supplier), ties.enterprises());
    }

    /** A kind of what is asked for will do, and anything where nothing is named. */
    private boolean isAnsweredBy(Question question, Supplied link) {
        var asked = question.product();
        var product = link.product();
        return asked == null || (product != null && isKindOf(product, asked));
    }

    private boolean isKindOf(String product, String general) {
        int place = ties.goods().of(product);
        for (int kind : ties.kinds()[ties.goods().of(general)]) {
            if (kind == place) {
                return true;
            }
        }
        return false;
    }

    private void askWhoServesRegions() {
        var training = split.training().supplied().stream().collect(Collectors.groupingBy(Supplied::customer));
        var hidden = hidden(Supplied.class).collect(Collectors.groupingBy(Supplied::customer));
        for (var region : AskedRegions.of(split.training(), known::localsOf)) {
            var locals = known.localsOf(region);
            var before = ofCustomers(locals, training);
            var later = ofCustomers(locals, hidden);
            later.stream()
                    .flatMap(link -> Optional.ofNullable(link.product()).stream())
                    .distinct()
                    .filter(product ->
                            known.makersOf(ties.goods().of(product)).intStream().noneMatch(locals::contains))
                    .map(product -> Question.whoServes(region, product))
                    .sorted()
                    .forEach(question -> askWhoServes(question, locals, before, later));
        }
    }

    private List<Supplied> ofCustomers(IntList locals, Map<String, List<Supplied>> links) {
        return locals.intStream()
                .mapToObj(place -> split.training().enterprises().get(place).id())
                .flatMap(id -> links.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** Who supplies somebody there already, and it is not known with what, may supply just this. */
    private void askWhoServes(Question question, IntList locals, List<Supplied> before, List<Supplied> later) {
        var others = suppliers(before, link -> link.product() == null || isAnsweredBy(question, link));
        others.addAll(locals);
        others.addAll(maybeIn(new RegionCode(question.subject())));
        var right = suppliers(later, link -> isAnsweredBy(question, link));
        right.removeAll(others);
        others.addAll(suppliers(later, link -> link.product() == null));
        others.removeAll(right);
        add(question, right, others);
    }

    /** Of whom nobody knows whether they are there: in no known region, or only known to be in one that holds it. */
    private IntSet maybeIn(RegionCode region) {
        var holders = regions.find(region).stream()
                .flatMap(found -> found.holders().stream())
                .map(holder -> holder.code().value())
                .collect(Collectors.toSet());
        var enterprises = split.training().enterprises();
        var unknown = new IntOpenHashSet();
        for (var place = 0; place < enterprises.size(); place++) {
            var own = enterprises.get(place).region();
            if (own == null || holders.contains(own)) {
                unknown.add(place);
            }
        }
        return unknown;
    }

    private void askForMakers() {
        var makers = new Ties.Lists(ties.goods().size());
        hidden(Made.class)
                .forEach(fact -> makers.add(
                        ties.goods().of(fact.product()), ties.enterprises().of(fact.enterprise())));
        var hidden = makers.sorted();
        for (var product = 0; product < hidden.length; product++) {
            if (hidden[product].length > 0) {
                var others = known.makersOf(product);
                var right = ties.ofKinds(product, hidden);
                right.removeAll(others);
                add(Question.whoMakes(split.training().products().get(product).id()), right, others);
            }
        }
    }

    private void askForActivities() {
        var products = new Ties.Lists(ties.enterprises().size());
        hidden(Made.class)
                .forEach(fact -> products.add(
                        ties.enterprises().of(fact.enterprise()), ties.goods().of(fact.product())));
        var hidden = products.sorted();
        for (var region : AskedRegions.of(split.training(), known::localsOf)) {
            var made = known.madeIn(region);
            var right = new IntOpenHashSet();
            known.localsOf(region).forEach(local -> right.addAll(IntOpenHashSet.of(hidden[local])));
            right.removeAll(made);
            add(Question.whatIsNextIn(region), right, made);
        }
    }

    private void add(Question question, IntSet right, IntSet others) {
        if (!right.isEmpty()) {
            cases.add(new Case(question, right, others));
        }
    }

    private <T> Stream<T> hidden(Class<T> type) {
        return split.hidden().stream().filter(type::isInstance).map(type::cast);
    }

    private static IntSet places(Stream<String> ids, Places places) {
        var found = new IntOpenHashSet();
        ids.forEach(id -> found.add(places.of(id)));
        return found;
    }
}

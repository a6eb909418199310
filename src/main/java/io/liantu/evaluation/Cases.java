package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Supplied;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes questions of what was hidden; what training tells in another form is not asked for. */
final class Cases {

    private final Split split;
    private final KnownAnswers known;
    private final Ties ties;
    private final SupplierAnswers suppliers;
    private final List<Case> cases = new ArrayList<>();

    private Cases(Split split) {
        this.split = split;
        ties = Ties.of(split.training());
        suppliers = new SupplierAnswers(ties);
        known = KnownAnswers.of(split.training(), ties);
    }

    /** All questions of a split that have an answer, in order. */
    static List<Case> of(Split split) {
        var cases = new Cases(split);
        switch (split.task()) {
            case SUPPLY_LINK -> cases.askForSuppliers();
            case REGION_SUPPLIER -> cases.cases.addAll(new RegionCases(split, cases.ties, cases.known).list());
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
        var right = suppliers.in(ofTheCustomer, link -> suppliers.answer(question, link));
        var others = known.suppliersOf(customer);
        others.add(customer);
        right.removeAll(others);
        // They may supply the product asked for, or another one.
        others.addAll(suppliers.in(ofTheCustomer, link -> link.product() == null));
        others.removeAll(right);
        add(question, right, others);
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
}

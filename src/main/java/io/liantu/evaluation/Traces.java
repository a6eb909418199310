package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Fact;
import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Supplied;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All forms in which hidden facts are told.
 *
 * @param links pairs of enterprises that are to know nothing of each other's trade
 * @param makes what is to be made no longer
 * @param sales products with which enterprises are to supply nobody in particular
 */
record Traces(Set<FactKey> links, Set<FactKey> makes, Set<FactKey> sales) {

    static Traces ofLinks(Set<FactKey> hidden) {
        return new Traces(hidden, Set.of(), Set.of());
    }

    /** Makes with those of kinds of the product, and sales of either. */
    static Traces ofMakes(Set<FactKey> hidden, KnownGraph graph) {
        var ties = Ties.of(graph);
        var told = new HashSet<FactKey>();
        for (var key : hidden) {
            Arrays.stream(ties.kinds()[ties.goods().of(key.other())])
                    .mapToObj(kind -> graph.products().get(kind).id())
                    .forEach(kind -> told.add(new FactKey(key.enterprise(), kind)));
        }
        return new Traces(Set.of(), told, told);
    }

    KnownGraph removedFrom(KnownGraph graph) {
        return graph.with(
                graph.made().stream().filter(fact -> !isHidden(fact)).toList(),
                graph.supplied().stream()
                        .filter(fact -> !isHidden(fact))
                        .map(this::withoutSale)
                        .toList(),
                graph.bought());
    }

    /** The facts of which nothing is left. */
    List<? extends Fact> removed(KnownGraph graph) {
        return links.isEmpty()
                ? graph.made().stream().filter(this::isHidden).toList()
                : graph.supplied().stream().filter(this::isHidden).toList();
    }

    private boolean isHidden(Made made) {
        return makes.contains(FactKey.of(made));
    }

    private boolean isHidden(Supplied link) {
        return links.contains(FactKey.of(link));
    }

    private Supplied withoutSale(Supplied link) {
        var product = link.product();
        return product != null && sales.contains(new FactKey(link.supplier(), product))
                ? new Supplied(link.supplier(), link.customer(), null, link.amount(), link.asOf())
                : link;
    }
}

package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Supplied;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.List;
import java.util.function.Predicate;

/** Which suppliers answer questions, by links. */
record SupplierAnswers(Ties ties) {

    /** The suppliers of some links. */
    IntSet in(List<Supplied> links, Predicate<Supplied> wanted) {
        var found = new IntOpenHashSet();
        links.stream()
                .filter(wanted)
                .forEach(link -> found.add(ties.enterprises().of(link.supplier())));
        return found;
    }

    /** Whether a link answers a question: a kind of what is asked for will do, and anything where nothing is named. */
    boolean answer(Question question, Supplied link) {
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
}

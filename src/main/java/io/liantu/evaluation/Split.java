package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A graph of which facts were hidden to ask for them again. Where most facts tell of when they are, the newest are hidden,
 * and with them whatever else is as new; else chance hides some facts, and all of some enterprises.
 *
 * <p>One fact may be told in several forms, and all of them are hidden together:
 *
 * <ul>
 *   <li>That an enterprise supplies another one is one fact, with however many products; so only partners that are new to
 *       each other are asked for.
 *   <li>That an enterprise makes a product is told, too, when it makes a kind of it, or supplies somebody with it. Where
 *       chance hides, such kinds are hidden with it, and such links lose their product. Where time hides, it counts as known
 *       from the first of them on.
 *   <li>That an enterprise makes a product does not tell whom it supplies, nor does a purchase tell from whom. Both stay: the
 *       question itself says that the customer needs the product.
 * </ul>
 *
 * <p>What enterprises are (place, revenue, employees, honours), and which products there are, is known as of now alone, and
 * stays as it is: that a product is in the graph at all may be owed to a fact that is hidden.
 *
 * @param cut the last day that is known; null where chance hid
 * @param training what is left
 * @param hidden the facts of the task that are not in it
 */
record Split(Task task, @Nullable LocalDate cut, KnownGraph training, List<? extends Fact> hidden) {

    Split {
        hidden = List.copyOf(hidden);
    }

    /** Hides facts that a task is about. */
    static Split of(KnownGraph graph, Task task, long seed) {
        var facts = task.isOfTrade() ? graph.supplied() : graph.made();
        return TimeCut.find(facts).map(cut -> byTime(graph, task, cut)).orElseGet(() -> byChance(graph, task, seed));
    }

    private static Split byTime(KnownGraph graph, Task task, LocalDate cut) {
        var facts = task.isOfTrade() ? graph.supplied() : graph.made();
        var training = graph.with(until(cut, graph.made()), until(cut, graph.supplied()), until(cut, graph.bought()));
        var known = (task.isOfTrade() ? training.supplied() : training.made())
                .stream().map(FactKey::of).collect(Collectors.toUnmodifiableSet());
        return new Split(
                task,
                cut,
                training,
                facts.stream().filter(fact -> !known.contains(FactKey.of(fact))).toList());
    }

    private static <T extends Fact> List<T> until(LocalDate cut, List<T> facts) {
        return facts.stream().filter(fact -> !fact.isLaterThan(cut)).toList();
    }

    private static Split byChance(KnownGraph graph, Task task, long seed) {
        boolean isTrade = task.isOfTrade();
        var facts = isTrade ? graph.supplied() : graph.made();
        var keys = RandomHiding.of(facts.stream().map(FactKey::of).toList(), isTrade, seed)
                .keys();
        var traces = isTrade ? Traces.ofLinks(keys) : Traces.ofMakes(keys, graph);
        return new Split(task, null, traces.removedFrom(graph), traces.removed(graph));
    }
}

package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticWeb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jgrapht.Graph;

/** Walks over the graphs of JGraphT, link by link. Enterprises are in order of cities here, too. */
final class JGraphTEngine implements Engine {

    private final SortedEnterprises enterprises;
    private final Graph<Integer, Integer> inputs;
    private final Graph<Integer, Integer> makers;
    private final Supplies supplies;
    private final int[] seenIn;
    private int turn;

    JGraphTEngine(
            SortedEnterprises enterprises,
            Graph<Integer, Integer> inputs,
            Graph<Integer, Integer> makers,
            Supplies supplies) {
        this.enterprises = enterprises;
        this.inputs = inputs;
        this.makers = makers;
        this.supplies = supplies;
        seenIn = new int[enterprises.size()];
    }

    /** Who supplies whom, and what each link carries. */
    static final class Supplies {

        private final Graph<Integer, Integer> graph;
        private final int[] products;

        Supplies(Graph<Integer, Integer> graph, int[] products) {
            this.graph = graph;
            this.products = products;
        }
    }

    @Override
    public String title() {
        return "JGraphT";
    }

    @Override
    public Supplier<List<Row>> coverage(Question question) {
        int from = enterprises.first(question.city()) + SyntheticWeb.PRODUCTS;
        int to = enterprises.first(question.city() + 1) + SyntheticWeb.PRODUCTS;
        var closure = closure(question.product());
        var rows = new ArrayList<Row>(closure.size());
        for (var product : closure) {
            var count = 0;
            for (var made : makers.outgoingEdgesOf(product)) {
                int maker = makers.getEdgeTarget(made);
                count += maker >= from && maker < to ? 1 : 0;
            }
            rows.add(new Row(product, count, 0));
        }
        return () -> rows.stream().sorted(Comparator.comparingInt(Row::thing)).toList();
    }

    private List<Integer> closure(int product) {
        var found = new ArrayList<>(List.of(product));
        var isFound = new boolean[SyntheticWeb.PRODUCTS];
        isFound[product] = true;
        var next = 0;
        for (var step = 0; step < Question.DEPTH; step++) {
            for (int end = found.size(); next < end; next++) {
                for (var link : inputs.incomingEdgesOf(found.get(next))) {
                    var input = inputs.getEdgeSource(link);
                    if (!isFound[input]) {
                        isFound[input] = true;
                        found.add(input);
                    }
                }
            }
        }
        return found;
    }

    @Override
    public Supplier<List<Row>> candidates(Question question) {
        int from = enterprises.first(question.city());
        int to = enterprises.first(question.city() + 1);
        var found = new ArrayList<Row>();
        for (var made : makers.outgoingEdgesOf(question.product())) {
            int maker = makers.getEdgeTarget(made) - SyntheticWeb.PRODUCTS;
            if (maker < from || maker >= to) {
                found.add(row(maker, question.product(), from, to));
            }
        }
        var best = found.stream()
                .sorted(Comparator.comparingLong(Row::count)
                        .thenComparingLong(Row::customers)
                        .reversed()
                        .thenComparingInt(row -> enterprises.rank(row.thing())))
                .limit(Question.MOST)
                .toList();
        return () -> best.stream()
                .map(row -> new Row(enterprises.original(row.thing()), row.count(), row.customers()))
                .toList();
    }

    private Row row(int maker, int product, int from, int to) {
        turn++;
        var inside = 0;
        var ofProduct = 0;
        for (var link : supplies.graph.outgoingEdgesOf(maker)) {
            int customer = supplies.graph.getEdgeTarget(link);
            ofProduct += supplies.products[link] == product ? 1 : 0;
            if (customer >= from && customer < to && seenIn[customer] != turn) {
                seenIn[customer] = turn;
                inside++;
            }
        }
        return new Row(maker, inside, ofProduct);
    }
}

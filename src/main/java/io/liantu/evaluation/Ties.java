package io.liantu.evaluation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Who is tied to whom, by places: for each enterprise or product the others, each once and in order. */
final class Ties {

    private final Places enterprises;
    private final Places goods;
    private final int[][] customers;
    private final int[][] suppliers;
    private final int[][] products;
    private final int[][] makers;
    private final int[][] bought;
    private final int[][] inputs;
    private final int[][] kinds;

    private Ties(KnownGraph graph) {
        enterprises = graph.enterprisePlaces();
        goods = graph.productPlaces();
        var links = links(graph);
        customers = links.sorted();
        suppliers = links.reversed(enterprises.size());
        var makes = makes(graph);
        products = makes.sorted();
        makers = makes.reversed(goods.size());
        bought = purchases(graph).sorted();
        inputs = web(
                graph, (one, lists) -> one.inputs().forEach(input -> lists.add(goods.of(one.id()), goods.of(input))));
        kinds = closed(web(
                graph,
                (one, lists) -> one.kindOf().forEach(general -> lists.add(goods.of(general), goods.of(one.id())))));
    }

    private Lists links(KnownGraph graph) {
        var links = new Lists(enterprises.size());
        graph.supplied().forEach(link -> links.add(enterprises.of(link.supplier()), enterprises.of(link.customer())));
        return links;
    }

    private Lists makes(KnownGraph graph) {
        var makes = new Lists(enterprises.size());
        graph.made().forEach(made -> makes.add(enterprises.of(made.enterprise()), goods.of(made.product())));
        return makes;
    }

    private Lists purchases(KnownGraph graph) {
        var purchases = new Lists(enterprises.size());
        graph.bought().forEach(buys -> purchases.add(enterprises.of(buys.enterprise()), goods.of(buys.product())));
        return purchases;
    }

    private int[][] web(KnownGraph graph, BiConsumer<KnownGraph.Product, Lists> adding) {
        var lists = new Lists(goods.size());
        graph.products().forEach(product -> adding.accept(product, lists));
        return lists.sorted();
    }

    static Ties of(KnownGraph graph) {
        return new Ties(graph);
    }

    Places enterprises() {
        return enterprises;
    }

    Places goods() {
        return goods;
    }

    /** Of each enterprise. */
    int[][] suppliers() {
        return suppliers;
    }

    /** Of each enterprise. */
    int[][] customers() {
        return customers;
    }

    /** What each enterprise makes. */
    int[][] products() {
        return products;
    }

    /** Of each product. */
    int[][] makers() {
        return makers;
    }

    /** By each enterprise. */
    int[][] bought() {
        return bought;
    }

    /** Of each product. */
    int[][] inputs() {
        return inputs;
    }

    /** Of each product, and of those again; itself among them. */
    int[][] kinds() {
        return kinds;
    }

    /** Each enterprise that makes a product, or a kind of it. */
    IntSet makersOfKinds(int product) {
        return ofKinds(product, makers);
    }

    /** All that is tied to a product, or to a kind of it. */
    IntSet ofKinds(int product, int[][] tied) {
        var all = new IntOpenHashSet();
        for (int kind : kinds[product]) {
            for (int one : tied[kind]) {
                all.add(one);
            }
        }
        return all;
    }

    private static int[][] closed(int[][] kinds) {
        var closed = new int[kinds.length][];
        for (var product = 0; product < kinds.length; product++) {
            var found = IntArrayList.of(product);
            var seen = new IntOpenHashSet(found);
            for (var next = 0; next < found.size(); next++) {
                for (int kind : kinds[found.getInt(next)]) {
                    if (seen.add(kind)) {
                        found.add(kind);
                    }
                }
            }
            closed[product] = found.toIntArray();
        }
        return closed;
    }

    /** Lists that grow. */
    static final class Lists {

        private final IntArrayList[] lists;

        Lists(int size) {
            lists = new IntArrayList[size];
            Arrays.setAll(lists, place -> new IntArrayList(0));
        }

        void add(int place, int value) {
            lists[place].add(value);
        }

        /** Each value once, in order. */
        int[][] sorted() {
            return Arrays.stream(lists)
                    .map(list -> list.intStream().sorted().distinct().toArray())
                    .toArray(int[][]::new);
        }

        /** By value, in which lists it is. */
        int[][] reversed(int values) {
            var reversed = new Lists(values);
            for (var place = 0; place < lists.length; place++) {
                for (int value : lists[place]) {
                    reversed.add(value, place);
                }
            }
            return reversed.sorted();
        }
    }
}

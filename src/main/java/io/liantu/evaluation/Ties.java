package io.liantu.evaluation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;

/**
 * Who is tied to whom, by places: for each enterprise or product the others, each once and in order.
 *
 * @param suppliers of each enterprise
 * @param customers of each enterprise
 * @param products that each enterprise makes
 * @param makers of each product
 * @param bought by each enterprise
 * @param inputs of each product
 * @param outputs that each product goes into
 * @param kinds of each product, and of those again; itself among them
 */
record Ties(
        Places enterprises,
        Places goods,
        int[][] suppliers,
        int[][] customers,
        int[][] products,
        int[][] makers,
        int[][] bought,
        int[][] inputs,
        int[][] outputs,
        int[][] kinds) {

    static Ties of(KnownGraph graph) {
        var enterprises = graph.enterprisePlaces();
        var goods = graph.productPlaces();
        var customers = new Lists(enterprises.size());
        graph.supplied()
                .forEach(link -> customers.add(enterprises.of(link.supplier()), enterprises.of(link.customer())));
        var products = new Lists(enterprises.size());
        graph.made().forEach(made -> products.add(enterprises.of(made.enterprise()), goods.of(made.product())));
        var bought = new Lists(enterprises.size());
        graph.bought().forEach(buys -> bought.add(enterprises.of(buys.enterprise()), goods.of(buys.product())));
        var inputs = new Lists(goods.size());
        var kinds = new Lists(goods.size());
        for (var product : graph.products()) {
            int place = goods.of(product.id());
            product.inputs().forEach(input -> inputs.add(place, goods.of(input)));
            product.kindOf().forEach(general -> kinds.add(goods.of(general), place));
        }
        return new Ties(
                enterprises,
                goods,
                customers.reversed(enterprises.size()),
                customers.sorted(),
                products.sorted(),
                products.reversed(goods.size()),
                bought.sorted(),
                inputs.sorted(),
                inputs.reversed(goods.size()),
                closed(kinds.sorted()));
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

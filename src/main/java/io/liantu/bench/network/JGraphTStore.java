package io.liantu.bench.network;

import io.liantu.synthetic.SyntheticWeb;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.opt.graph.sparse.IncomingEdgesSupport;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;

/** The network as three sparse graphs of JGraphT; what it has no place for stands in arrays beside them. */
final class JGraphTStore implements Store {

    private static final int MOST_MEASUREMENTS = 5;
    private static final int MOST_TURNS = 20;
    private static final long SETTLED_WITHIN = 1L << 16;

    private final List<Engine> engines;
    private final double loadSeconds;
    private final long bytes;

    private JGraphTStore(List<Engine> engines, double loadSeconds, long bytes) {
        this.engines = engines;
        this.loadSeconds = loadSeconds;
        this.bytes = bytes;
    }

    /** Less than nothing is no measurement: something else was freed meanwhile, and is no more the next time. */
    static JGraphTStore of(NetworkData data) {
        var store = measured(data);
        for (var turn = 1; store.bytes <= 0 && turn < MOST_MEASUREMENTS; turn++) {
            store = measured(data);
        }
        return store;
    }

    private static JGraphTStore measured(NetworkData data) {
        long before = settledHeap();
        var watch = Stopwatch.started();
        var enterprises = SortedEnterprises.of(data.network());
        var engine = new JGraphTEngine(
                enterprises, inputs(data.network().web()), makers(data, enterprises), supplies(data, enterprises));
        double seconds = watch.seconds();
        return new JGraphTStore(List.of(engine), seconds, settledHeap() - before);
    }

    /** Links from products to what they go into. */
    private static Graph<Integer, Integer> inputs(SyntheticWeb web) {
        var links = new Links();
        for (var product = 0; product < SyntheticWeb.PRODUCTS; product++) {
            for (var input : web.inputsOf(product)) {
                links.add(input, product);
            }
        }
        return links.graph(SyntheticWeb.PRODUCTS);
    }

    /** Links from products to their makers, whose numbers begin after the last product. */
    private static Graph<Integer, Integer> makers(NetworkData data, SortedEnterprises enterprises) {
        var links = new Links();
        data.forEachMake((enterprise, product, percent) ->
                links.add(product, SyntheticWeb.PRODUCTS + enterprises.numberOf(enterprise)));
        return links.graph(SyntheticWeb.PRODUCTS + enterprises.size());
    }

    private static JGraphTEngine.Supplies supplies(NetworkData data, SortedEnterprises enterprises) {
        var links = new Links();
        var products = new IntArrayList();
        data.forEachLink((supplier, customer, product, amount) -> {
            links.add(enterprises.numberOf(supplier), enterprises.numberOf(customer));
            products.add(product);
        });
        return new JGraphTEngine.Supplies(links.graph(enterprises.size()), products.toIntArray());
    }

    /** Bytes of heap in use once collecting frees no more; what a cleaner still holds takes more than one turn. */
    private static long settledHeap() {
        long used = usedHeap();
        for (var turn = 0; turn < MOST_TURNS; turn++) {
            long before = used;
            used = usedHeap();
            if (before - used < SETTLED_WITHIN) {
                break;
            }
        }
        return used;
    }

    private static long usedHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Links, to become a graph; their numbers there are in the order in which they came. */
    private static final class Links {

        private final IntArrayList from = new IntArrayList();
        private final IntArrayList to = new IntArrayList();

        void add(int one, int other) {
            from.add(one);
            to.add(other);
        }

        Graph<Integer, Integer> graph(int vertices) {
            return new SparseIntDirectedGraph(
                    vertices, from.size(), this::pairs, IncomingEdgesSupport.FULL_INCOMING_EDGES);
        }

        private Stream<Pair<Integer, Integer>> pairs() {
            return IntStream.range(0, from.size()).mapToObj(i -> Pair.of(from.getInt(i), to.getInt(i)));
        }
    }

    @Override
    public List<Engine> engines() {
        return engines;
    }

    @Override
    public double loadSeconds() {
        return loadSeconds;
    }

    @Override
    public Footprint footprint() {
        return new Footprint(bytes, "heap");
    }

    @Override
    public void close() {
        // Nothing outside this process.
    }
}

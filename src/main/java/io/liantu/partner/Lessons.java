package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.partner.MakerRanking.Made;
import io.liantu.region.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of rankings from the links of a network itself: some of them, drawn by chance, are asked for as if they
 * were not known. What is drawn is bounded, whatever the size of the network, and the same for the same seed.
 */
public final class Lessons {

    /** More examples teach no more, and take long. */
    private static final int LESSONS = 1_000;

    private static final int PRODUCTS = 300;
    private static final int OF_A_PRODUCT = 20;
    private static final int OF_NO_PRODUCT = 1000;
    private static final int REGIONS = 30;

    /** Of regions that make fewer products little can be told. */
    private static final int FEWEST = 5;

    /** So many steps from the top, the nation and the provinces are left behind. */
    static final int PROVINCES = 2;

    private static final Comparator<SupplyLink> BY_IDS =
            Comparator.comparing(SupplyLink::supplier).thenComparing(SupplyLink::customer);

    private final SupplyNetwork network;
    private final List<ProductId> all;
    private final Known known;
    private final long seed;

    /** What suggestions are made of besides the network. */
    public record Known(AlikeProducts like, Names names, KnownProducts products, KnownPlaces places) {}

    /** @param all products of the network */
    public Lessons(SupplyNetwork network, Collection<ProductId> all, Known known, long seed) {
        this.network = network;
        this.all = all.stream().distinct().sorted().toList();
        this.known = known;
        this.seed = seed;
    }

    /** The weights of a ranking; the standard ones when there is too little to learn from. */
    public Learned learn(Ranked what) {
        var random = new Random(seed);
        return switch (what) {
            case SUPPLIERS -> partners(Side.SUPPLIERS, random);
            case CUSTOMERS -> partners(Side.CUSTOMERS, random);
            case CANDIDATES ->
                new CandidateLearning(network, known.like(), known.products())
                        .learned(new RegionLessons(network, known.places()).of(trades(random), random));
            case MAKERS ->
                new MakerRanking(network, known.like(), known.names().enterprises())
                        .learned(made(random), known.products());
            case NEXT_PRODUCTS ->
                new NextRanking(network, known.like(), known.products())
                        .learned(regions(random), some(all, NextRanking.CANDIDATES, random), all);
        };
    }

    private Learned partners(Side side, Random random) {
        return new PartnerRanking(network, known.like(), known.names(), side)
                .learned(trades(random), known.products(), known.places());
    }

    /** Trades between pairs that are drawn. */
    private List<Trade> trades(Random random) {
        var links = new TreeSet<>(BY_IDS);
        some(all, PRODUCTS, random)
                .forEach(product -> links.addAll(network.partners().linksWith(product, ofAProduct())));
        links.addAll(network.partners().linksWith(null, OF_NO_PRODUCT));
        var drawn = Set.copyOf(some(links, LESSONS, random));
        var suppliers =
                drawn.stream().map(SupplyLink::supplier).sorted().distinct().toList();
        var trades = network.partners().tradesOf(suppliers).stream()
                .filter(trade -> drawn.contains(new SupplyLink(trade.supplier(), trade.customer())))
                .toList();
        return some(trades, LESSONS, random);
    }

    /** Where there are few products, more of each. */
    private int ofAProduct() {
        return Math.max(OF_A_PRODUCT, LESSONS / Math.max(1, all.size()));
    }

    private List<Made> made(Random random) {
        var makers = network.partners().makersOf(some(all, PRODUCTS, random), ofAProduct());
        var made = makers.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(maker -> new Made(maker, entry.getKey())))
                .toList();
        return some(made, LESSONS, random);
    }

    /** Those that are more than a province, and otherwise all, where enough is made to tell something. */
    private List<RegionCode> regions(Random random) {
        var makes = new TreeMap<RegionCode, Set<ProductId>>();
        var steps = new TreeMap<RegionCode, Integer>();
        for (var maker : KnownMakers.of(network.partners(), all, OF_A_PRODUCT).all()) {
            for (var code : maker.place()) {
                makes.computeIfAbsent(code, one -> new TreeSet<>()).addAll(maker.makes());
                steps.put(code, maker.place().size() - maker.place().indexOf(code));
            }
        }
        makes.values().removeIf(products -> products.size() < FEWEST);
        var small = makes.keySet().stream()
                .filter(code -> steps.getOrDefault(code, 0) > PROVINCES)
                .toList();
        return some(small.isEmpty() ? makes.keySet() : small, REGIONS, random);
    }

    /** Drawn by chance, in an order of chance. */
    private static <T> List<T> some(Collection<T> of, int most, Random random) {
        var drawn = new ArrayList<>(of);
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn.subList(0, Math.min(most, drawn.size())));
    }
}

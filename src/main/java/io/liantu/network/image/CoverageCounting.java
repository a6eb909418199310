package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.Arrays;

/** Counts who makes what where, going through the makers twice: to choose the regions, and to count. */
final class CoverageCounting {

    private final RegionTree regions;
    private final IntRows makers;
    private final int[] placeOf;
    private final int[] rowOf;
    private final int[][] inside;
    private final int[] unknownPlace;
    /** By region: who is in it and in no smaller one, by product. */
    private final Int2ObjectOpenHashMap<int[]> own = new Int2ObjectOpenHashMap<>();

    CoverageCounting(RegionTree regions, EnterpriseTable enterprises, IntRows makers) {
        this.regions = regions;
        this.makers = makers;
        placeOf = places(regions, enterprises);
        rowOf = rows(products());
        inside = new int[1 + Arrays.stream(rowOf).max().orElse(CoverageCounts.NOT_COUNTED)][makers.rows()];
        unknownPlace = new int[makers.rows()];
    }

    CoverageCounts counts() {
        for (var product = 0; product < makers.rows(); product++) {
            for (var position = makers.start(product); position < makers.end(product); position++) {
                count(product, placeOf[makers.at(position)]);
            }
        }
        addUp();
        return new CoverageCounts(makers, rowOf, inside, unknown());
    }

    private static int[] places(RegionTree regions, EnterpriseTable enterprises) {
        var places = new int[enterprises.size()];
        Arrays.fill(places, RegionTree.NONE);
        for (var region = 0; region < regions.size(); region++) {
            Arrays.fill(
                    places,
                    enterprises.places().first(region),
                    enterprises.places().endOfOwn(region),
                    region);
        }
        return places;
    }

    /** By region: how many products are made in it or below it. */
    private int[] products() {
        var products = new int[regions.size()];
        var last = new int[regions.size()];
        for (var product = 0; product < makers.rows(); product++) {
            for (var position = makers.start(product); position < makers.end(product); position++) {
                int at = placeOf[makers.at(position)];
                for (; at != RegionTree.NONE && last[at] <= product; at = regions.parent(at)) {
                    last[at] = product + 1;
                    products[at]++;
                }
            }
        }
        return products;
    }

    private int[] rows(int[] products) {
        var rows = new int[products.length];
        int next = 0;
        for (var region = 0; region < rows.length; region++) {
            boolean isCounted = products[region] > makers.rows() / CoverageCounts.FEW;
            rows[region] = isCounted ? next++ : CoverageCounts.NOT_COUNTED;
        }
        return rows;
    }

    private void count(int product, int place) {
        if (place == RegionTree.NONE) {
            unknownPlace[product]++;
            return;
        }
        if (isCounted(place)) {
            own.computeIfAbsent(place, region -> new int[makers.rows()])[product]++;
        }
        int counted = place;
        while (counted != RegionTree.NONE && !isCounted(counted)) {
            counted = regions.parent(counted);
        }
        if (counted != RegionTree.NONE) {
            inside[rowOf[counted]][product]++;
        }
    }

    private boolean isCounted(int region) {
        return rowOf[region] != CoverageCounts.NOT_COUNTED;
    }

    /** From the last region to the first, so that each is complete before it is added to what holds it. */
    private void addUp() {
        for (var region = regions.size() - 1; region >= 0; region--) {
            int holder = regions.parent(region);
            if (isCounted(region) && holder != RegionTree.NONE) {
                add(inside[rowOf[region]], inside[rowOf[holder]]);
            }
        }
    }

    private static void add(int[] some, int[] to) {
        for (var i = 0; i < to.length; i++) {
            to[i] += some[i];
        }
    }

    /** Whoever is in a region and in no smaller one may be in any of its parts. */
    private int[][] unknown() {
        var unknown = new int[inside.length][];
        var below = new Int2ObjectOpenHashMap<int[]>();
        for (var region = 0; region < regions.size(); region++) {
            int holder = regions.parent(region);
            if (isCounted(region)) {
                unknown[rowOf[region]] = holder == RegionTree.NONE
                        ? unknownPlace
                        : below.computeIfAbsent(holder, one -> below(one, unknown[rowOf[one]]));
            }
        }
        return unknown;
    }

    private int[] below(int region, int[] unknown) {
        var alone = own.get(region);
        if (alone == null) {
            return unknown;
        }
        var sum = alone.clone();
        add(unknown, sum);
        return sum;
    }
}

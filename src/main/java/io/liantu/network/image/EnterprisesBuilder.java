package io.liantu.network.image;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Collects enterprises that count, in any order, and numbers them. */
final class EnterprisesBuilder {

    private final RegionTree regions;
    private final Texts.Collected ids = new Texts.Collected();
    private final EnterpriseFacts.Collected facts = new EnterpriseFacts.Collected();
    private final IntArrayList places = new IntArrayList();

    EnterprisesBuilder(RegionTree regions) {
        this.regions = regions;
    }

    /**
     * Adds an enterprise.
     *
     * @throws ImageRefused when it is located in several regions
     */
    void add(EnterpriseRow enterprise) {
        places.add(placeOf(enterprise));
        ids.add(enterprise.id());
        facts.add(enterprise);
    }

    EnterpriseTable table() {
        var texts = ids.texts();
        var placeOf = places.toIntArray();
        var order = new StableOrder(texts.size())
                .thenBy(new Numbers(texts).ranks(), texts.size())
                .thenBy(placeOf, regions.size() + 1)
                .order();
        return new EnterpriseTable(
                new Places(regions, firsts(placeOf)),
                texts.inOrder(order),
                facts.facts().inOrder(order));
    }

    /** By region: how many come before it. */
    private int[] firsts(int[] placeOf) {
        var firsts = new int[regions.size() + 2];
        for (var place : placeOf) {
            firsts[place + 1]++;
        }
        for (var i = 0; i <= regions.size(); i++) {
            firsts[i + 1] += firsts[i];
        }
        return firsts;
    }

    /** Who is in no known region comes after the last one. */
    private int placeOf(EnterpriseRow enterprise) {
        if (enterprise.places().size() > 1) {
            throw new ImageRefused(ImageRefused.Reason.SEVERAL_PLACES, enterprise.id());
        }
        return enterprise.places().stream()
                .mapToInt(regions::find)
                .filter(region -> region != RegionTree.NONE)
                .findFirst()
                .orElse(regions.size());
    }
}

package io.liantu.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses by chance which facts are hidden: all of a few enterprises, so that some are asked about of whom nothing of the
 * kind is known, and a fifth of the others.
 *
 * @param keys of the facts to hide
 */
record RandomHiding(Set<FactKey> keys) {

    private static final double HELD_OUT = 0.05;

    /**
     * Chooses among facts.
     *
     * @param isTrade whether the facts are between two enterprises; then a customer is held out, too
     */
    static RandomHiding of(List<FactKey> facts, boolean isTrade, long seed) {
        var random = new Random(seed);
        var distinct = new ArrayList<>(facts.stream().distinct().toList());
        var enterprises = new ArrayList<>(
                distinct.stream().map(FactKey::enterprise).collect(Collectors.toCollection(TreeSet::new)));
        Collections.shuffle(enterprises, random);
        var heldOut = Set.copyOf(enterprises.subList(0, (int) Math.ceil(HELD_OUT * enterprises.size())));
        Collections.shuffle(distinct, random);
        var others = distinct.stream()
                .filter(key -> !isHeldOut(key, isTrade, heldOut))
                .toList();
        return new RandomHiding(Stream.concat(
                        distinct.stream().filter(key -> isHeldOut(key, isTrade, heldOut)),
                        others.stream().limit(Math.round(TimeCut.HIDDEN * others.size())))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isHeldOut(FactKey key, boolean isTrade, Set<String> heldOut) {
        return heldOut.contains(key.enterprise()) || (isTrade && heldOut.contains(key.other()));
    }
}

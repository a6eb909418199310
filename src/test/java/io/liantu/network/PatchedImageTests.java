package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.network.RandomNetwork.Actor;
import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.ChangedEnterprise;
import io.liantu.network.image.Changes;
import io.liantu.network.image.ImagePatcher;
import io.liantu.network.image.NetworkImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An image with changes says the same as one that was made from everything anew, on random networks. */
@Tag("long")
class PatchedImageTests {

    private static final int STEPS = 4;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSameAsGoingThroughAllRows(int seed) {
        var random = new Random(seed);
        var all = RandomNetworks.of(seed);
        var rows = all.without(Set.of("f0", "f7"), all.clubs());
        var patcher = new ImagePatcher(new RandomImage(rows).image());
        var changes = Changes.NONE;

        for (var step = 1; step <= STEPS; step++) {
            var changed = someOf(rows, random);
            var other = RandomNetworks.of(1000 * seed + step).without(someOf(rows, random), rows.clubs());
            rows = rows.with(changed, other);
            changes = changes.and(changed, read(changed, rows));

            var image = patcher.patched(changes, alliances(patcher, changes, rows));

            new SupplyNetworkContract(new ImageSupplyNetwork(image), rows).holds();
            assertThat(sizes(image)).isEqualTo(sizes(new RandomImage(rows).image()));
            CoverageCountsTests.assertCounted(image);
        }
    }

    @Test
    void findsTheSameWhereThereIsMuchToFind() {
        var rows = RandomNetworks.crowded(12);
        var changed = Set.of("f1", "f2", "f30", "f31", "f77", "f150");
        var other = rows.with(changed, RandomNetworks.crowded(13));
        var base = new ImagePatcher(new RandomImage(rows).image());

        var image = base.patched(Changes.NONE.and(changed, read(changed, other)), new RandomImage(other).alliances());

        new SupplyNetworkContract(new ImageSupplyNetwork(image), other).holds();
    }

    @Test
    void leavesTheFirstImageAsItWas() {
        var rows = RandomNetworks.of(7);
        var base = new RandomImage(rows).image();
        var other = rows.with(Set.of("f1", "f2"), RandomNetworks.of(8));

        new ImagePatcher(base)
                .patched(
                        Changes.NONE.and(Set.of("f1", "f2"), read(Set.of("f1", "f2"), other)),
                        new RandomImage(other).alliances());

        new SupplyNetworkContract(new ImageSupplyNetwork(base), rows).holds();
    }

    /** Any that there are, or were, or will be. */
    private static Set<String> someOf(RandomNetwork rows, Random random) {
        var ids = new ArrayList<>(rows.actors().stream().map(Actor::id).toList());
        ids.addAll(List.of("f0", "f7"));
        Collections.shuffle(ids, random);
        return Set.copyOf(new HashSet<>(ids.subList(0, 1 + random.nextInt(4))));
    }

    private static List<AllianceRow> alliances(ImagePatcher patcher, Changes changes, RandomNetwork rows) {
        return patcher.concernsAlliances(changes) ? new RandomImage(rows).alliances() : List.of();
    }

    private static List<Integer> sizes(NetworkImage image) {
        return List.of(image.enterprises().count(), image.links().customers().countAll());
    }

    private static Map<String, ChangedEnterprise> read(Set<String> ids, RandomNetwork rows) {
        var found = new HashMap<String, ChangedEnterprise>();
        ids.forEach(id -> new RandomImage(rows).changed(id).ifPresent(enterprise -> found.put(id, enterprise)));
        return found;
    }
}

package io.liantu.network.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody with a customer in an area is passed over, and most of those without one are. */
class ReachTests {

    private static final int CUSTOMERS = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 32, 33, 64, 65, 1000})
    void passNobodyOverWhoHasACustomerThere(int enterprises) {
        var rows = randomRows(enterprises);
        var reach = Reach.of(rows);
        var random = new Random(enterprises);

        for (var turn = 0; turn < 200; turn++) {
            int from = random.nextInt(enterprises);
            int to = from + 1 + random.nextInt(enterprises - from);
            int parts = reach.partsOf(new Runs(from, to));
            for (var supplier = 0; supplier < enterprises; supplier++) {
                boolean meets = rows.hasBetween(supplier, from, to);
                assertThat(reach.mayMeet(supplier, parts) || !meets).isTrue();
            }
        }
    }

    @Test
    void passesMostOverWhoHaveNone() {
        var rows = randomRows(1000);
        var reach = Reach.of(rows);
        int parts = reach.partsOf(new Runs(500, 510));

        long looked = IntStream.range(0, 1000)
                .filter(supplier -> reach.mayMeet(supplier, parts))
                .count();

        assertThat(looked).isLessThan(200);
        assertThat(reach.partsOf(new Runs())).isZero();
    }

    @Test
    void looksAtWhoeverChangedOrCameLater() {
        var rows = IntRows.of(3, new int[] {0, 1}, new int[] {0, 0});
        var patch = new RowPatch();
        patch.add(2);
        patch.end(0);

        var reach = Reach.of(rows).patched(rows.patched(patch));

        int parts = reach.partsOf(new Runs(2, 3));
        assertThat(reach.mayMeet(0, parts)).isTrue();
        assertThat(reach.mayMeet(1, parts)).isFalse();
        assertThat(reach.mayMeet(3, parts)).isTrue();
    }

    private static IntRows randomRows(int enterprises) {
        var random = new Random(enterprises);
        var rowOf = IntStream.range(0, CUSTOMERS * enterprises)
                .map(link -> link / CUSTOMERS)
                .toArray();
        var values = random.ints(rowOf.length, 0, enterprises).toArray();
        for (var row = 0; row < enterprises; row++) {
            Arrays.sort(values, CUSTOMERS * row, CUSTOMERS * (row + 1));
        }
        return IntRows.of(enterprises, rowOf, values);
    }
}

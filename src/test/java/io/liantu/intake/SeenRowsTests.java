package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.SeenRows.Repeated;
import io.liantu.intake.SeenRows.Repetitions;
import io.liantu.intake.format.ExchangeSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenRowsTests {

    @Test
    void tellsTheFirstOfVeryManyAndCountsTheRest() throws IOException {
        try (var seen = new SeenRows(ExchangeSheet.CHAINS.keys())) {
            for (int line = 2; line < 100_002; line++) {
                seen.note(row(line, "c1", line % 2 == 0 || line < 10 ? "甲" : "乙"));
            }

            assertThat(seen.repeated(2, 3))
                    .isEqualTo(new Repetitions(
                            List.of(
                                    new Repeated(3, 2, true),
                                    new Repeated(4, 3, true),
                                    new Repeated(5, 4, true),
                                    new Repeated(11, 10, false),
                                    new Repeated(12, 11, false)),
                            99_989,
                            5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 1000, 5000})
    void pairsComeSortedHoweverFewMemoryMayHold(int longestRun) throws IOException {
        var random = new Random(longestRun);
        var expected = new ArrayList<List<Long>>();
        var heard = new ArrayList<List<Long>>();
        try (var pairs = new SpilledPairs(longestRun)) {
            for (int i = 0; i < 3000; i++) {
                long first = i % 3 == 0 ? 7 : random.nextLong();
                pairs.add(first, i);
                expected.add(List.of(first, (long) i));
            }
            pairs.forEachSorted((first, second) -> heard.add(List.of(first, second)));
        }
        expected.sort(Comparator.comparing((List<Long> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));

        assertThat(heard).isEqualTo(expected);
    }

    private static Row row(long line, String id, String name) {
        var row = new Row(line);
        row.put(ExchangeSheet.CHAINS.columns().get(0), id);
        row.put(ExchangeSheet.CHAINS.columns().get(1), name);
        return row;
    }
}

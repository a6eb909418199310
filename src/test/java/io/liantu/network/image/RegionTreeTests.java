package io.liantu.network.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liantu.region.RegionCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionTreeTests {

    @Test
    void numbersARegionBeforeEverythingThatIsPartOfIt() {
        var tree = RegionTree.of(List.of(row("b", "a"), row("a"), row("c", "b"), row("d", "a"), row("other")));

        int top = tree.find(new RegionCode("a"));
        assertThat(IntStream.range(top, tree.end(top)).mapToObj(tree::code).map(RegionCode::value))
                .containsExactly("a", "b", "c", "d");
        assertThat(tree.path(tree.find(new RegionCode("c"))).stream().map(RegionCode::value))
                .containsExactly("c", "b", "a");
        assertThat(tree.find(new RegionCode("x"))).isEqualTo(RegionTree.NONE);
    }

    @Test
    void refusesWhatIsNoTree() {
        refuses(List.of(row("a"), row("b"), row("c", "a", "b")), "c");
        refuses(List.of(row("a", "b"), row("b", "a")), "circle");
    }

    @Test
    void refusesMoreStepsThanAStatementGoes() {
        var chain = IntStream.rangeClosed(0, 9)
                .mapToObj(i -> i == 0 ? row("r0") : row("r" + i, "r" + (i - 1)))
                .toList();

        assertThat(RegionTree.of(chain.subList(0, 9)).size()).isEqualTo(9);
        refuses(chain, "r9");
    }

    private static void refuses(List<RegionRow> regions, String named) {
        assertThatThrownBy(() -> RegionTree.of(regions)).isInstanceOfSatisfying(ImageRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(ImageRefused.Reason.REGIONS_ARE_NO_TREE);
            assertThat(refused).hasMessageContaining(named);
        });
    }

    private static RegionRow row(String code, String... holders) {
        return new RegionRow(code, code, List.of(holders));
    }
}

package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.network.image.Area;
import io.liantu.network.image.AreaCounts;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.RegionTree;
import io.liantu.region.RegionCode;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted beforehand is what counting by hand gives, whether a region is counted or searched. */
class CoverageCountsTests {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areThoseCountedByHand(int seed) {
        assertCounted(new RandomImage(RandomNetworks.of(seed)).image());
    }

    /** Counts by hand in every region. */
    static void assertCounted(NetworkImage image) {
        for (var region = 0; region < image.regions().size(); region++) {
            compare(image, region);
        }
    }

    @Test
    void holdRegionsWithManyProductsAndSearchOthers() {
        var counted = seeds().mapToObj(seed -> new RandomImage(RandomNetworks.of(seed)).image())
                .flatMap(CoverageCountsTests::countsInAll)
                .map(AreaCounts::isCounted)
                .toList();

        assertThat(counted.stream().filter(is -> is)).hasSizeGreaterThan(500);
        assertThat(counted.stream().filter(is -> !is)).hasSizeGreaterThan(100);
    }

    @Test
    void knowNobodyInsideARegionThatIsNot() {
        var image = new RandomImage(RandomNetworks.of(1)).image();
        var counts = countsIn(image, new RegionCode("none"));

        assertThat(counts.isCounted()).isFalse();
        assertThat(IntStream.range(0, image.products().size()).map(counts::inside))
                .containsOnly(0);
    }

    private static void compare(NetworkImage image, int region) {
        var code = image.regions().code(region);
        var counts = countsIn(image, code);
        var holders = image.regions().path(region);
        IntPredicate isInside = maker -> isIn(image, maker, code);
        IntPredicate isUnknown = maker -> {
            int place = image.enterprises().place(maker);
            return place == RegionTree.NONE
                    || (place != region && holders.contains(image.regions().code(place)));
        };
        for (var product = 0; product < image.products().size(); product++) {
            var makers = image.makes().enterprises().row(product);
            long inside = IntStream.of(makers).filter(isInside).count();
            long unknown = IntStream.of(makers).filter(isUnknown).count();
            assertThat(new long[] {counts.inside(product), counts.unknown(product), counts.outside(product)})
                    .containsExactly(inside, unknown, makers.length - inside - unknown);
        }
    }

    private static boolean isIn(NetworkImage image, int maker, RegionCode region) {
        int place = image.enterprises().place(maker);
        return place != RegionTree.NONE && image.regions().path(place).contains(region);
    }

    private static Stream<AreaCounts> countsInAll(NetworkImage image) {
        return IntStream.range(0, image.regions().size())
                .mapToObj(region -> countsIn(image, image.regions().code(region)));
    }

    private static AreaCounts countsIn(NetworkImage image, RegionCode region) {
        return image.counts().in(Area.of(image, region));
    }
}

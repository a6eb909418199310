package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.OutputAtRisk.Stop;
import io.liantu.network.Demand;
import io.liantu.network.LocalMaker;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutputAtRiskTests {

    @Test
    void isUnknownWhereNoLinkIsKnown() {
        assertThat(risk("glass → lens!", "", segment("glass", "g"), segment("lens", "l")))
                .isEmpty();
    }

    @Test
    void stopsAllOfWhatCannotBeMadeWithoutTheProductAndPartOfTheRest() {
        var risk = risk(
                "glass → lens!, dye → lens",
                "g → l, d → l",
                segment("glass", "g"),
                segment("dye", "d"),
                segment("lens", "l"));

        assertThat(share(risk, "g")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(share(risk, "d")).isCloseTo(1.5 / 3, within(1e-9));
    }

    @Test
    void stopsLessWhereOthersMakeTheSame() {
        var risk = risk(
                "lens → camera!",
                "b → hub, c → hub, d → hub",
                segment("lens", "b", "c", "d"),
                segment("camera", "hub"));

        assertThat(share(risk, "b")).isCloseTo((1 + 1.0 / 3 / 2) / 4, within(1e-9));
    }

    @Test
    void stopsOnlyThatPartOfASupplierWhichIsKnownToGoHere() {
        var lens = SmallWeb.segment("lens", List.of("a"), Demand.NONE);
        var risk = risk("lens → camera", "a → hub", with(lens, maker(lens, "a", null, 4)), segment("camera", "hub"));

        assertThat(share(risk, "hub")).isCloseTo((1 + 1.0 / 4) / 2, within(1e-9));
    }

    @Test
    void takesTheMedianOfTheKnownRevenuesWhereOneIsUnknown() {
        var lens = SmallWeb.segment("lens", List.of("a", "b", "c"), Demand.NONE);
        var risk = risk(
                "lens → camera",
                "a → b",
                with(lens, maker(lens, "a", 100.0, 0), maker(lens, "b", 300.0, 0), maker(lens, "c", null, 0)),
                segment("camera"));

        assertThat(share(risk, "c")).isCloseTo(200.0 / 600, within(1e-9));
    }

    @Test
    void takesARevenueBelowZeroForUnknown() {
        var lens = SmallWeb.segment("lens", List.of("a", "b"), Demand.NONE);
        var risk = risk(
                "lens → camera",
                "a → b",
                with(lens, maker(lens, "a", -5.0, 0), maker(lens, "b", 0.0, 0)),
                segment("camera", "c"));

        assertThat(share(risk, "c")).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void followsOfManyOnlyThoseOnWhomMostOfTheSupplyConverges() {
        var many = IntStream.range(0, OutputAtRisk.EXAMINED + 50)
                .mapToObj(number -> "s%03d".formatted(number))
                .toArray(String[]::new);
        var links = Stream.of(many).map(one -> one + " → hub").collect(Collectors.joining(", "));

        var risk = risk("lens → camera!", links, segment("lens", many), segment("camera", "hub"));

        assertThat(risk).hasSize(many.length + 1);
        assertThat(risk.values()).filteredOn(Stop::isFollowed).hasSize(OutputAtRisk.EXAMINED);
        assertThat(share(risk, "hub")).isCloseTo(1, within(1e-9));
        assertThat(share(risk, "s349")).isCloseTo(1.0 / (many.length + 1), within(1e-9));
    }

    private static double share(Map<EnterpriseId, Stop> risk, String id) {
        return Objects.requireNonNull(risk.get(new EnterpriseId(id))).share();
    }

    private static Map<EnterpriseId, Stop> risk(String inputs, String links, SegmentReport... segments) {
        var ids = Stream.of(segments)
                .flatMap(segment -> segment.makers().stream())
                .map(maker -> maker.enterprise().id())
                .toList();
        var supply = DirectedWeb.of(
                ids,
                Stream.of(links.split(", "))
                        .filter(link -> !link.isEmpty())
                        .map(link -> link.split(" → "))
                        .map(ends -> new DirectedWeb.Link<>(new EnterpriseId(ends[0]), new EnterpriseId(ends[1])))
                        .toList());
        return OutputAtRisk.in(SmallWeb.of(inputs, segments), supply)
                .map(found -> found.stops(supply.centrality()))
                .orElse(Map.of());
    }

    private static SegmentReport segment(String id, String... makers) {
        return SmallWeb.segment(id, List.of(makers), Demand.NONE);
    }

    private static SegmentReport with(SegmentReport segment, LocalMaker... makers) {
        return new SegmentReport(
                segment.segment(), 0, segment.state(), segment.why(), segment.strength(), List.of(makers));
    }

    private static LocalMaker maker(SegmentReport segment, String id, @Nullable Double revenue, long customers) {
        var enterprise = new Enterprise(new EnterpriseId(id), id, null, revenue, null, null, null, true);
        return new LocalMaker(segment.id(), enterprise, null, null, customers);
    }
}

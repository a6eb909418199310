package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.evaluation.KnownGraph.Region;
import io.liantu.network.image.RegionRow;
import io.liantu.region.Region.Holder;
import io.liantu.region.RegionCode;
import io.liantu.region.RegionLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownRegionsTests {

    @Test
    void areWhatTheyArePartOf() {
        var regions = new KnownRegions(List.of(
                new Region("CN", RegionLevel.NATION),
                new Region("jinan", RegionLevel.CITY, List.of("CN")),
                new Region("zone", RegionLevel.ZONE, List.of("jinan"))));

        assertThat(regions.rows()).contains(new RegionRow("zone", "zone", List.of("jinan")));
        assertThat(regions.find(new RegionCode("zone")).orElseThrow().holders())
                .containsExactly(
                        new Holder(new RegionCode("jinan"), RegionLevel.CITY),
                        new Holder(new RegionCode("CN"), RegionLevel.NATION));
    }

    @Test
    void standAloneWhereTheyArePartOfThemselvesOrOfNothingKnown() {
        var regions = new KnownRegions(List.of(
                new Region("a", RegionLevel.CITY, List.of("b")),
                new Region("b", RegionLevel.CITY, List.of("a")),
                new Region("c", RegionLevel.CITY, List.of("nowhere"))));

        assertThat(regions.rows()).extracting(RegionRow::holders).containsOnly(List.of());
    }

    @Test
    void holdWhatIsMadeBelowThem() {
        var graph = DrawnGraph.of("""
            city is city
            zone is zone of city
            a in zone
            a makes p
            """);

        var network = new TrainingNetwork(graph).network();

        assertThat(network.partners()
                        .partners(List.of(new EnterpriseId("a")))
                        .get(0)
                        .place())
                .containsExactly(new RegionCode("zone"), new RegionCode("city"));
    }
}

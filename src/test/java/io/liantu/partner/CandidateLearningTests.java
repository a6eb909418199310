package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Trade;
import io.liantu.partner.CandidateLearning.Lesson;
import io.liantu.region.Region;
import io.liantu.region.Region.Holder;
import io.liantu.region.RegionCode;
import io.liantu.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What speaks for those who came to serve a region is learned without looking at it that they came. */
class CandidateLearningTests {

    private static final int MANY = 80;

    /** The very link that is asked for ties its supplier to the region: that must not count. */
    @Test
    void doesNotTakeTheHiddenLinkForAReason() {
        var facts = new ArrayList<String>();
        IntStream.range(0, MANY).forEach(number -> {
            facts.add("s%03d makes p%03d".formatted(number, number));
            facts.add("s%03d in jining".formatted(number));
            facts.add("t%03d makes p%03d".formatted(number, number));
            facts.add("t%03d in jining".formatted(number));
            facts.add("s%03d supplies c%03d with p%03d".formatted(number, number, number));
            facts.add("c%03d in jinan".formatted(number));
        });

        var learned = learned(facts);

        // Nothing tells them apart but the link.
        assertThat(learned.examples()).isEqualTo(MANY);
        assertThat(learned.isLearned()).isFalse();
    }

    @Test
    void findsThatThoseComeWhoAreTiedToTheRegion() {
        var facts = new ArrayList<String>();
        IntStream.range(0, MANY).forEach(number -> {
            facts.add("s%03d makes p%03d".formatted(number, number));
            facts.add("s%03d in jining".formatted(number));
            facts.add("t%03d makes p%03d".formatted(number, number));
            facts.add("t%03d in jining".formatted(number));
            facts.add("s%03d supplies c%03d with p%03d".formatted(number, number, number));
            facts.add("s%03d supplies d%03d with bolt".formatted(number, number));
            facts.add("c%03d in jinan".formatted(number));
            facts.add("d%03d in jinan".formatted(number));
        });

        var learned = learned(facts);

        assertThat(learned.isLearned()).isTrue();
        assertThat(learned.weights().of("links")).isGreaterThan(90);
    }

    private static Learned learned(List<String> facts) {
        var jinan = new Region(
                new RegionCode("jinan"),
                "jinan",
                RegionLevel.CITY,
                List.of(new Holder(new RegionCode("CN"), RegionLevel.NATION)));
        var lessons = IntStream.range(0, MANY)
                .mapToObj(number -> new Lesson(
                        new Trade(
                                new EnterpriseId("s%03d".formatted(number)),
                                new EnterpriseId("c%03d".formatted(number)),
                                new ProductId("p%03d".formatted(number))),
                        new ProductId("p%03d".formatted(number)),
                        jinan))
                .toList();
        var network = new Market(facts.toArray(String[]::new)).network();
        return new CandidateLearning(network, (product, atMost) -> Map.of(), Market::named).learned(lessons);
    }
}

package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.alliance.Membership;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.OutsideMaker;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.SeparateNetworks;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkContents;
import io.liantu.region.Region;
import io.liantu.region.Region.Holder;
import io.liantu.region.RegionCode;
import io.liantu.region.RegionLevel;
import io.liantu.region.Ring;
import io.liantu.score.HonourScale;
import io.liantu.score.Reason;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateRankingTests {

    private static final Region ZONE = new Region(
            new RegionCode("zone"),
            "Zone",
            RegionLevel.ZONE,
            List.of(
                    new Holder(new RegionCode("city"), RegionLevel.CITY),
                    new Holder(new RegionCode("CN"), RegionLevel.NATION)));

    private static final PartnerNetwork NOBODY = SeparateNetworks.of(
                    List.of(), List.of(), List.of(), new NetworkContents() {
                        @Override
                        public void tellEnterprises(Consumer<EnterpriseRow> to) {}

                        @Override
                        public void tellLinks(LinksBuilder to) {}
                    })
            .partners();

    private static final ProductId CHIP = new ProductId("chip");

    private final CandidateRanking ranking = new CandidateRanking(ZONE, NOBODY, CandidateRule.STANDARD);

    @Test
    void ranksTheOneWithTiesHereFirst() {
        var stranger = maker("a", "CN", 0.5, 0, List.of());
        var supplier = maker("b", "CN", 0.5, 4, List.of());

        assertThat(ranking.rank(CHIP, List.of(), List.of(stranger, supplier), 10))
                .extracting(candidate -> candidate.maker().enterprise().id().value())
                .containsExactly("b", "a");
    }

    @Test
    void ranksTheNearerFirstAndEqualsById() {
        var far = maker("a", "CN", 0.5, 0, List.of());
        var near = maker("z", "city CN", 0.5, 0, List.of());
        var alike = maker("y", "city CN", 0.5, 0, List.of());

        assertThat(ranking.rank(CHIP, List.of(), List.of(far, near, alike), 10))
                .extracting(candidate -> candidate.maker().enterprise().id().value() + " " + candidate.ring())
                .containsExactly("y " + Ring.CITY, "z " + Ring.CITY, "a " + Ring.NATION);
    }

    @Test
    void countsAnUnknownFocusAsHalfAndSaysSo() {
        var ranking = new CandidateRanking(ZONE, NOBODY, CandidateRule.STANDARD.without("known"));
        var known = ranking.rank(CHIP, List.of(), List.of(maker("a", "CN", 0.5, 0, List.of())), 1)
                .get(0);
        var unknown = ranking.rank(CHIP, List.of(), List.of(maker("a", "CN", null, 0, List.of())), 1)
                .get(0);

        assertThat(unknown.score().middle()).isCloseTo(known.score().middle(), within(1e-9));
        assertThat(unknown.score().unknown()).extracting(Reason::feature).contains("focus");
    }

    @Test
    void weighsTheSameInAllWithExperienceAndWithout() {
        var known = maker("a", "CN", 0.5, 0, List.of());

        assertThat(weights(ranking.rank(CHIP, List.of(), List.of(known), 1))).isCloseTo(100, within(1e-9));
        assertThat(weights(ranking.rank(CHIP, List.of(new ProductId("laser")), List.of(known), 1)))
                .isCloseTo(100, within(1e-9));
        assertThat(ranking.rank(CHIP, List.of(new ProductId("laser")), List.of(known), 1)
                        .get(0)
                        .score()
                        .unknown())
                .extracting(Reason::feature)
                .containsExactly("likely");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.25, 0.75", "0.9, 1", "-0.25, 0.25", "-1, 0"})
    void countsGrowthUpToHalfAgainAsMuch(double growth, double value) {
        assertThat(valueOf("growth", growing(growth))).isEqualTo(value);
    }

    @Test
    void saysThatGrowthIsUnknown() {
        var candidate = ranking.rank(CHIP, List.of(), List.of(growing(null)), 1).get(0);

        assertThat(candidate.score().unknown()).extracting(Reason::feature).contains("growth");
    }

    @Test
    void countsHowMuchIsKnown() {
        assertThat(valueOf("known", growing(null))).isEqualTo(0.25);
        assertThat(valueOf("known", maker("a", "CN", 0.5, 0, List.of()))).isEqualTo(0.75);
    }

    private @Nullable Double valueOf(String feature, Outsider outsider) {
        return ranking.rank(CHIP, List.of(), List.of(outsider), 1).get(0).score().reasons().stream()
                .filter(reason -> reason.feature().equals(feature))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Outsider growing(@Nullable Double growth) {
        var enterprise = new Enterprise(new EnterpriseId("a"), "a", null, 1e8, growth, null, null, true);
        return outsider(enterprise, "CN", null, 0, List.of());
    }

    private static double weights(List<Candidate> candidates) {
        return candidates.get(0).score().reasons().stream()
                .mapToDouble(Reason::weight)
                .sum();
    }

    @Test
    void listsNoMoreThanAskedFor() {
        var makers = Stream.of("a", "b", "c")
                .map(id -> maker(id, "CN", 0.5, 0, List.of()))
                .toList();

        assertThat(ranking.rank(CHIP, List.of(), makers, 2)).hasSize(2);
        assertThat(ranking.rank(CHIP, List.of(), makers, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 0",
        "true,  false, 0.3",
        "false, true,  0.7",
        "true,  true,  1",
    })
    void countsASharedTableMoreThanACommonChain(boolean guides, boolean shared, double value) {
        var membership = new Membership("联盟", false, guides, shared);

        var candidate = ranking.rank(CHIP, List.of(), List.of(maker("a", "CN", 0.5, 0, List.of(membership))), 1)
                .get(0);

        assertThat(candidate.score().reasons().stream()
                        .filter(reason -> reason.feature().equals("alliances"))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "专精特新“小巨人”企业, 1",
        "制造业单项冠军, 1",
        "专精特新中小企业, 0.8",
        "瞪羚企业, 0.8",
        "高新技术企业, 0.6",
        "创新型中小企业, 0.4",
        "守合同重信用企业, 0.3",
    })
    void knowsTheLadderOfHonours(String honour, double value) {
        assertThat(HonourScale.best(List.of(honour))).isEqualTo(value);
        assertThat(HonourScale.best(List.of("创新型中小企业", honour))).isEqualTo(Math.max(0.4, value));
    }

    private static Outsider maker(
            String id, String place, @Nullable Double share, long localCustomers, List<Membership> memberships) {
        var enterprise = new Enterprise(new EnterpriseId(id), id, null, 1e8, 0.1, null, List.of(), true);
        return outsider(enterprise, place, share, localCustomers, memberships);
    }

    private static Outsider outsider(
            Enterprise enterprise,
            String place,
            @Nullable Double share,
            long localCustomers,
            List<Membership> memberships) {
        var codes = Stream.of(place.split(" ")).map(RegionCode::new).toList();
        return new Outsider(
                new OutsideMaker(enterprise, codes, share, localCustomers, List.of(), 0, memberships),
                List.of(CHIP),
                Fit.MAKES);
    }
}

package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.alliance.PartyLife;
import io.liantu.alliance.PartyOrganisation;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.PartyFooting.Standing;
import io.liantu.shared.Explanation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyBasisTests {

    private static final PartyOrganisation SMALL = new PartyOrganisation("small", "小支部", "branch", 5L, 1);
    private static final PartyOrganisation LARGE = new PartyOrganisation("large", "大总支", "general-branch", 97L, 1);
    private static final PartyOrganisation SHARED = new PartyOrganisation("shared", "联合支部", "joint-branch", 200L, 3);
    private static final PartyOrganisation ONE_KNOWN = new PartyOrganisation("half", "半联合", "joint-branch", 4L, 1);
    private static final PartyOrganisation UNCOUNTED = new PartyOrganisation("new", "新支部", "branch", null, 1);

    @Test
    void tellsOwnFromJointFromWhatCouldBeFormed() {
        assertThat(standings(
                        footing("a", 97L, LARGE),
                        footing("b", 2L, SHARED),
                        footing("c", 1L, ONE_KNOWN),
                        footing("d", 3L),
                        footing("e", 2L),
                        footing("f", 0L),
                        footing("g", null)))
                .containsExactly(
                        Standing.OWN,
                        Standing.JOINT,
                        Standing.JOINT,
                        Standing.COULD_FORM,
                        Standing.COULD_JOIN,
                        Standing.NONE,
                        Standing.UNKNOWN);
    }

    @Test
    void takesAnOrganisationOfSeveralEnterprisesForASharedOneWhateverItsKind() {
        var ofTwo = new PartyOrganisation("two", "两家支部", "branch", 9L, 2);

        assertThat(standings(footing("a", null, ofTwo))).containsExactly(Standing.JOINT);
    }

    @Test
    void tellsAFootingByItsOwnOrganisationAndItsMembers() {
        assertThat(footing("a", 97L, SHARED, LARGE).explanation())
                .isEqualTo(Explanation.of("party.footing.own", "大总支", 97L));
        assertThat(footing("b", 2L, SHARED).explanation()).isEqualTo(Explanation.of("party.footing.joint", "联合支部", 2L));
        assertThat(footing("c", 4L).explanation()).isEqualTo(Explanation.of("party.footing.could-form", "", 4L));
        assertThat(footing("d", null).explanation()).isEqualTo(Explanation.of("party.footing.unknown", "", 0L));
    }

    @Test
    void saysWhoCarriesItAndHowManyMembersAreOrganised() {
        var finding = basis(null, footing("a", 97L, LARGE), footing("b", 2L, SHARED), footing("c", 1L))
                .finding();

        assertThat(finding).isEqualTo(Explanation.of("finding.party.carried", "大总支", 2L, 3));
    }

    @Test
    void letsTheLeadersOwnOrganisationCarryItThoughAnotherIsLarger() {
        var leader = footing("leader", 5L, SMALL);

        assertThat(basis(leader.life(), leader, footing("a", 97L, LARGE)).carrier())
                .isEqualTo(SMALL);
    }

    @Test
    void letsTheLargestOwnOneCarryItWhereTheLeaderHasNone() {
        var leader = footing("leader", null, SHARED);

        assertThat(basis(leader.life(), leader, footing("a", 5L, SMALL), footing("b", 97L, LARGE))
                        .carrier())
                .isEqualTo(LARGE);
        assertThat(basis(null, footing("a", null, UNCOUNTED), footing("b", 5L, SMALL))
                        .carrier())
                .isEqualTo(SMALL);
    }

    @Test
    void looksAtTheLargestOfSeveralInOneEnterprise() {
        assertThat(basis(null, footing("a", null, UNCOUNTED, LARGE, SMALL)).carrier())
                .isEqualTo(LARGE);
    }

    @Test
    void putsAnUnknownNumberOfMembersAfterNoneAndEqualsInTheOrderOfTheirIds() {
        var empty = new PartyOrganisation("old", "老支部", "branch", 0L, 1);
        var asSmall = new PartyOrganisation("equal", "同样小的支部", "branch", 5L, 1);

        assertThat(basis(null, footing("a", null, UNCOUNTED, empty)).carrier()).isEqualTo(empty);
        assertThat(basis(null, footing("a", null, SMALL, asSmall)).carrier()).isEqualTo(asSmall);
    }

    @Test
    void fallsBackOnASharedOne() {
        assertThat(basis(null, footing("a", 5L), footing("b", null, SHARED)).carrier())
                .isEqualTo(SHARED);
        assertThat(basis(null, footing("a", null, ONE_KNOWN, SHARED)).carrier()).isEqualTo(SHARED);
    }

    @Test
    void saysWhoCouldFormABranchWhereThereIsNone() {
        var basis = basis(null, footing("a", 2L), footing("b", 4L), footing("c", null));

        assertThat(basis.carrier()).isNull();
        assertThat(basis.finding().key()).isEqualTo("finding.party.could-form");
        assertThat(basis.finding().arguments()).containsExactly("企业b", 4L);
    }

    @Test
    void joinsThoseWithTooFewForABranchOfTheirOwn() {
        var enough = basis(null, footing("a", 2L), footing("b", 1L), footing("c", 0L));
        var tooFew = basis(null, footing("a", 2L), footing("c", null));

        assertThat(enough.finding().key()).isEqualTo("finding.party.could-join");
        assertThat(enough.finding().arguments()).containsExactly("企业a、企业b", 3L);
        assertThat(tooFew.joinable()).isEmpty();
        assertThat(tooFew.finding().key()).isEqualTo("finding.party.none");
        assertThat(tooFew.finding().arguments()).containsExactly(1L);
    }

    private static List<Standing> standings(PartyFooting... footings) {
        return Stream.of(footings).map(PartyFooting::standing).toList();
    }

    private static PartyBasis basis(@Nullable PartyLife leader, PartyFooting... footings) {
        return PartyBasis.of(List.of(footings), leader);
    }

    private static PartyFooting footing(
            String id, @Nullable Long members, @Nullable PartyOrganisation... organisations) {
        var enterprise = new Enterprise(new EnterpriseId(id), "企业" + id, null, null, null, null, null, true);
        var formed = Stream.of(organisations).filter(Objects::nonNull).toList();
        return new PartyFooting(enterprise, new PartyLife(enterprise.id(), members, formed));
    }
}

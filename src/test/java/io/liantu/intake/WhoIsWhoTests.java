package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.intake.identity.IdentityReason;
import io.liantu.intake.identity.Merge;
import io.liantu.intake.identity.PairDecided;
import io.liantu.intake.identity.PairState;
import io.liantu.intake.identity.SearchReport;
import io.liantu.intake.identity.UnknownPair;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiantuTest
class WhoIsWhoTests extends ImportFixture {

    @Autowired
    WhoIsWho whoIsWho;

    @Autowired
    Comparing comparing;

    @Test
    void mergesWhatIsCertainAndQueuesWhatIsLikely() throws IOException {
        var report = enterprises("e1,济南云岫激光有限公司", "e2,云岫激光（济南）有限责任公司", "e3,济南云秀激光有限公司", "e4,济南栎桥物流有限公司");

        assertThat(report.merged()).isEqualTo(1);
        assertThat(report.left()).isZero();
        assertThat(whoIsWho.listMerges(0, 9))
                .extracting(Merge::id, Merge::keptId)
                .containsExactly(tuple("e2", "e1"));
        assertThat(whoIsWho.listPairs(PairState.OPEN, 0, 9)).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one().id(), pair.other().id())).containsExactly("e1", "e3");
            assertThat(pair.reasons()).containsExactly(IdentityReason.SAME_SOUND);
        });
    }

    @Test
    void comparesWhatIsAddedWithWhatWasThereBefore() throws IOException {
        assertThat(enterprises("e1,济南云岫激光有限公司").searched()).isEqualTo(1);
        assertThat(enterprises("e2,云岫激光（济南）有限责任公司").merged()).isEqualTo(1);
        assertThat(comparing.compareAll().merged()).isZero();
    }

    @Test
    void mergesAThirdRecordIntoTheOneThatStays() throws IOException {
        assertThat(enterprises("e1,济南云岫激光有限公司", "e2,云岫激光（济南）有限公司", "e3,濟南雲岫激光有限公司")
                        .merged())
                .isEqualTo(2);
        assertThat(GraphPicture.of(neo4j).has("id=e1", "aliases=[", "云岫激光（济南）有限公司", "濟南雲岫激光有限公司"))
                .isTrue();
    }

    @Test
    void mergesAConfirmedPairAndSaysSo() throws IOException {
        enterprises("e1,济南云岫激光有限公司", "e2,云岫激光");
        var id = onlyPair();

        assertThat(whoIsWho.confirm(id).state()).isEqualTo(PairState.CONFIRMED);
        assertThat(whoIsWho.countOpen()).isZero();
        assertThat(whoIsWho.listMerges(0, 9)).hasSize(1);
        assertThatThrownBy(() -> whoIsWho.reject(id)).isInstanceOf(PairDecided.class);
    }

    @Test
    void neverSuggestsARejectedPairAgain() throws IOException {
        enterprises("e1,济南云岫激光有限公司", "e2,云岫激光");
        whoIsWho.reject(onlyPair());

        assertThat(comparing.compareAll().suggested()).isZero();
        assertThat(whoIsWho.listPairs(PairState.REJECTED, 0, 9)).hasSize(1);
    }

    @Test
    void neverMergesAgainWhatWasUndone() throws IOException {
        enterprises("e1,济南云岫激光有限公司", "e2,云岫激光（济南）有限公司");
        whoIsWho.undo(new EnterpriseId("e2"));

        var report = comparing.compareAll();
        assertThat(report.merged()).isZero();
        assertThat(report.suggested()).isZero();
    }

    @Test
    void keepsARejectionWhenOneOfThePairIsMergedElsewhere() throws IOException {
        enterprises("e1,济南云岫激光有限公司", "e2,云岫激光");
        whoIsWho.listPairs(PairState.OPEN, 0, 9).forEach(pair -> whoIsWho.reject(pair.id()));
        enterprises("e3,濟南雲岫激光有限公司");

        assertThat(whoIsWho.countOpen()).isZero();
        assertThat(whoIsWho.listMerges(0, 9)).extracting(Merge::id).containsExactly("e3");
    }

    @Test
    void leavesTheGraphAsItIsWhenTheSameIsImportedAgain() throws IOException {
        exchange.with("regions.csv", "code,name", "1,甲", "2,乙")
                .with(
                        "enterprises.csv",
                        "id,name,region,revenue,aliases",
                        "e1,济南云岫激光有限公司,1,5,云岫光电",
                        "e2,云岫激光（济南）有限责任公司,2,7,")
                .with("products.csv", "id,name", "chip,芯片")
                .with("makes.csv", "enterprise,product", "e2,chip");
        assertThat(read().identities().merged()).isEqualTo(1);
        var merged = GraphPicture.of(neo4j);

        assertThat(read().tally()).isEqualTo(new Tally(0, 0, 6));
        assertThat(GraphPicture.of(neo4j)).isEqualTo(merged);
    }

    @Test
    void keepsTheNamesOfMergedRecordsWhateverIsImportedLater() throws IOException {
        exchange.with("products.csv", "id,name", "chip,芯片");
        enterprises("e1,济南云岫激光有限公司", "e2,云岫激光（济南）有限责任公司");

        exchange.with("enterprises.csv", "id,name,aliases", "e1,济南云岫激光有限公司,云岫光电");
        read();
        exchange.with("makes.csv", "enterprise,product", "云岫激光（济南）有限责任公司,chip", "云岫光电,chip");
        assertThat(read().refused()).isZero();
        whoIsWho.undo(new EnterpriseId("e2"));

        assertThat(GraphPicture.of(neo4j).has("id=e1", "aliases=[云岫光电]")).isTrue();
        assertThat(GraphPicture.of(neo4j).has("mergedNames")).isFalse();
    }

    @Test
    void refusesAPairThatThereIsNot() {
        assertThatThrownBy(() -> whoIsWho.confirm("none")).isInstanceOf(UnknownPair.class);
    }

    private SearchReport enterprises(String... rows) throws IOException {
        exchange.with("enterprises.csv", "id,name", String.join("\n", rows));
        return read().identities();
    }

    private String onlyPair() {
        var pairs = whoIsWho.listPairs(PairState.OPEN, 0, 9);
        assertThat(pairs).hasSize(1);
        return pairs.get(0).id();
    }
}

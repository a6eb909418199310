package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import io.liantu.enterprise.KnownField;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the one that stays is called. */
@LiantuTest
class MergedNamesTests extends MergeFixture {

    @Autowired
    Enterprises enterprises;

    @Test
    void aMergedNameStaysWhenASourceGaveItAndDoesNoMore() throws IOException {
        exchange.with("enterprises.csv", "id,name,aliases", "e0,示例甲,", "e1,示例乙,旧乙");
        read();
        merge("e1", "e0");
        exchange.with("enterprises.csv", "id,name,aliases", "e0,示例甲,旧甲;示例乙");
        read();
        assertThat(count("id=e0", "aliases=[旧甲, 示例乙, 旧乙]", "mergedNames=[旧乙]")).isEqualTo(1);
        exchange.with("enterprises.csv", "id,name,aliases", "e0,示例甲,旧甲");
        read();

        assertThat(count("id=e0", "aliases=[旧甲, 示例乙, 旧乙]", "mergedNames=[示例乙, 旧乙]"))
                .isEqualTo(1);
        undo("e1");
        assertThat(count("id=e0", "aliases=[旧甲]")).isEqualTo(1);
    }

    @Test
    void theOldNameOfARenamedOneStaysWhenAMergedRecordGoesByIt() throws IOException {
        exchange.with("enterprises.csv", "id,name,aliases", "e0,示例甲,旧甲", "e1,示例乙,示例甲");
        read();
        merge("e1", "e0");
        assertThat(count("id=e0", "aliases=[旧甲, 示例乙]", "mergedNames=[示例乙]")).isEqualTo(1);
        exchange.with("enterprises.csv", "id,name", "e0,示例丙");
        read();

        assertThat(count("id=e0", "aliases=[旧甲, 示例乙, 示例甲]", "mergedNames=[示例乙, 示例甲]"))
                .isEqualTo(1);
    }

    @Test
    void laterNamesOfMergedRecordsReachAllThatTheyWereMergedInto() throws IOException {
        exchange.with("enterprises.csv", "id,name", "e0,示例甲", "e1,示例乙", "e2,示例丙");
        read();
        merge("e2", "e1");
        merge("e1", "e0");
        exchange.with("enterprises.csv", "id,name,aliases", "e2,示例丁,旧丁");
        read();

        assertThat(count("id=e1", "aliases=[示例丙, 示例丁, 旧丁]")).isEqualTo(1);
        assertThat(count("id=e0", "aliases=[示例乙, 示例丙, 示例丁, 旧丁]")).isEqualTo(1);
        undo("e1");
        assertThat(count("id=e0", "aliases")).isZero();
    }

    @Test
    void nobodyIsSaidToHaveSaidWhatWasTakenOver() throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", "news,示例新闻")
                .with("regions.csv", "code,name", "1,甲")
                .with("enterprises.csv", "id,name,region,aliases,source", "e0,示例甲,,旧甲,book", "e1,示例乙,1,,news");
        read();
        merge("e1", "e0");

        assertThat(enterprises.getById(new EnterpriseId("e1")).fields())
                .extracting(
                        KnownField::name,
                        field -> field.standing().value(),
                        field -> field.standing().voice().source())
                .containsExactly(
                        tuple("name", "示例甲", "book"),
                        tuple("region", List.of("1"), null),
                        tuple("aliases", List.of("旧甲"), "book"));
    }

    @Test
    void mergesFromBeforeAreUndoneAlike() throws IOException {
        exchange.with("enterprises.csv", "id,name,aliases", "e0,示例甲,旧甲", "e1,示例乙,旧甲;旧乙", "e2,示例丙,旧丙");
        read();
        var apart = picture();
        merge("e1", "e0");
        merge("e2", "e0");
        var merged = picture();
        neo4j.query(CypherFile.of("test/merges-from-before.cypher").text()).run();
        assertThat(picture()).isNotEqualTo(merged);

        neo4j.query(CypherFile.of("schema/V038__names_of_merges.cypher").text()).run();
        assertThat(picture()).isEqualTo(merged);
        undo("e2");
        undo("e1");
        assertThat(picture()).isEqualTo(apart);
    }
}

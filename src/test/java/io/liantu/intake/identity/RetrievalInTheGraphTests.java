package io.liantu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The same as {@link RetrievalTests}, through the full-text index. */
@LiantuTest
class RetrievalInTheGraphTests {

    private static final int STRAWS = 20_000;
    private static final int BATCH = 5_000;
    private static final long SEED = 20260301;
    private static final List<LabelledPair> PAIRS = LabelledPair.all();

    @Autowired
    private EnterpriseRecords records;

    @Autowired
    private IdentitySettings settings;

    @BeforeAll
    static void hideTheFirstOfEachPair(@Autowired Neo4jClient neo4j) {
        LocalNeo4jForTests.wipe();
        var given = PAIRS.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList();
        var all = new ArrayList<>(Haystack.straws(STRAWS, given, SEED));
        all.addAll(given);
        for (int from = 0; from < all.size(); from += BATCH) {
            write(all.subList(from, Math.min(all.size(), from + BATCH)), neo4j);
        }
    }

    @AfterAll
    static void clear() {
        LocalNeo4jForTests.wipe();
    }

    @Test
    void findsTheOtherRecordAmongManyOthers() {
        var rule = new IdentityRule(LabelledPair.REGIONS);
        var same = PAIRS.stream().filter(LabelledPair::same).toList();
        var candidates = new HashMap<String, List<String>>();
        for (int from = 0; from < same.size(); from += settings.batch()) {
            var batch = same.subList(from, Math.min(same.size(), from + settings.batch()));
            candidates.putAll(
                    records.candidates(batch.stream().map(LabelledPair::other).toList(), settings.candidates()));
        }
        var found = same.stream()
                .filter(pair -> candidates
                        .getOrDefault(pair.other().id(), List.of())
                        .contains(pair.one().id()))
                .filter(pair -> rule.judge(pair.one(), pair.other()).sameness() != Sameness.DIFFERENT)
                .count();
        assertThat((double) found / same.size()).isGreaterThanOrEqualTo(0.9);
    }

    private static void write(List<KnownEnterprise> enterprises, Neo4jClient neo4j) {
        var rows = enterprises.stream()
                .map(one -> Map.of(
                        "id", one.id(),
                        "name", one.name().written(),
                        "tokens", String.join(" ", SearchTokens.of(one))))
                .toList();
        neo4j.query(CypherFile.of("test/create-named.cypher").text())
                .bindAll(Map.of("rows", rows))
                .run();
    }
}

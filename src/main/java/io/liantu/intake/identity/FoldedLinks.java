package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.Testimony;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Links that two records of one enterprise both had. What is said of them is folded as if all had been said of one, what
 * the merged record's link said first, and taken apart again. Call each method in the transaction that merges.
 */
@Component
class FoldedLinks {

    /** What becomes of a link that both had. */
    private interface Becoming {

        /** Nothing said: the link goes. */
        Testimony of(Testimony had, Testimony keptHad, Testimony now);
    }

    private static final CypherFile FOLDED = CypherFile.of("intake/identity/folded-links.cypher");
    private static final CypherFile WRITE = CypherFile.of("intake/identity/write-links.cypher");

    private final Neo4jClient neo4j;

    FoldedLinks(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Lets the links of the one that stays say what those of a merged record said, too. */
    void fold(String absorbed) {
        change(absorbed, (had, keptHad, now) -> had.and(keptHad));
    }

    /** Lets them say what they said before and what was said since. */
    void unfold(String absorbed) {
        change(absorbed, (had, keptHad, now) -> keptHad.and(now.since(had.and(keptHad))));
    }

    private void change(String absorbed, Becoming becoming) {
        var links = FOLDED.rows(neo4j, Map.of("absorbed", absorbed));
        write(links.stream().map(link -> changed(link, becoming)).toList());
    }

    private static Map<String, @Nullable Object> changed(Record row, Becoming becoming) {
        var kind = KeptLink.ofType(row.get("type").asString());
        var now = row.get("now").asMap();
        var said = becoming.of(kind.read(row.get("had").asMap()), keptHad(kind, row.get("keptHad")), kind.read(now));
        var link = new HashMap<String, @Nullable Object>();
        link.put("link", row.get("link").asString());
        link.put("properties", said.isEmpty() ? null : kind.with(said, now));
        return link;
    }

    private static Testimony keptHad(KeptLink kind, Value before) {
        return before.isNull() ? Testimony.NONE : kind.read(before.asMap());
    }

    private void write(List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            neo4j.query(WRITE.text()).bindAll(Map.of("rows", rows)).run();
        }
    }
}

package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The pairs that are likely the same, and what was decided about them. */
@Repository
public class ReviewQueue {

    private static final CypherFile SUGGEST = CypherFile.of("intake/identity/suggest.cypher");
    private static final CypherFile REJECTED = CypherFile.of("intake/identity/rejected.cypher");
    private static final CypherFile PAIRS = CypherFile.of("intake/identity/pairs.cypher");
    private static final CypherFile PAIR = CypherFile.of("intake/identity/pair-by-id.cypher");
    private static final CypherFile COUNT = CypherFile.of("intake/identity/count-pairs.cypher");
    private static final CypherFile DECIDE = CypherFile.of("intake/identity/decide.cypher");
    private static final CypherFile REJECT = CypherFile.of("intake/identity/reject.cypher");

    private final Neo4jClient neo4j;

    ReviewQueue(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Puts pairs into the queue and says how many were new. */
    public long suggest(Collection<JudgedPair> pairs, OffsetDateTime at) {
        var rows = pairs.stream().map(ReviewQueue::row).toList();
        return neo4j.query(SUGGEST.text())
                .bindAll(Map.of("rows", rows, "at", at))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** The ids of those pairs that somebody has said to be two enterprises. */
    public Set<String> rejectedOf(Collection<JudgedPair> pairs) {
        var rows = pairs.stream()
                .map(pair ->
                        Map.of("one", pair.one().id(), "other", pair.other().id()))
                .toList();
        return new HashSet<>(neo4j.query(REJECTED.text())
                .bindAll(Map.of("pairs", rows))
                .fetchAs(String.class)
                .mappedBy((types, row) ->
                        PairId.of(row.get("one").asString(), row.get("other").asString()))
                .all());
    }

    /** Pairs in a state, the likest first. */
    public List<LikelyPair> list(PairState state, int skip, int limit) {
        return List.copyOf(neo4j.query(PAIRS.text())
                .bindAll(Map.of("state", state.word(), "skip", skip, "limit", limit))
                .fetchAs(LikelyPair.class)
                .mappedBy((types, row) -> PairRows.pair(row))
                .all());
    }

    /**
     * One pair.
     *
     * @throws UnknownPair when there is none
     */
    public LikelyPair getById(String id) {
        return neo4j.query(PAIR.text())
                .bindAll(Map.of("id", id))
                .fetchAs(LikelyPair.class)
                .mappedBy((types, row) -> PairRows.pair(row))
                .one()
                .orElseThrow(() -> new UnknownPair(id));
    }

    /** How many wait to be looked at. */
    public long countOpen() {
        return neo4j.query(COUNT.text()).fetchAs(Long.class).one().orElse(0L);
    }

    /** Remembers a decision, and says whether the pair was still open. */
    public boolean decide(String id, PairState state, OffsetDateTime at) {
        return neo4j.query(DECIDE.text())
                .bindAll(Map.of("id", id, "state", state.word(), "at", at))
                .fetch()
                .one()
                .isPresent();
    }

    /** Remembers that two records are two enterprises. */
    public void reject(String one, String other, OffsetDateTime at) {
        boolean isOrdered = one.compareTo(other) < 0;
        var first = isOrdered ? one : other;
        var second = isOrdered ? other : one;
        neo4j.query(REJECT.text())
                .bindAll(Map.of("id", PairId.of(one, other), "one", first, "other", second, "at", at))
                .run();
    }

    private static Map<String, Object> row(JudgedPair pair) {
        return Map.of(
                "id", pair.id(),
                "one", pair.one().id(),
                "other", pair.other().id(),
                "likeness", pair.verdict().likeness(),
                "reasons", pair.verdict().reasons().stream().map(Enum::name).toList());
    }
}

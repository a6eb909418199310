package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import io.liantu.network.NetworkStamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Merges records of one enterprise and undoes it. The merged record keeps what it says but is an enterprise no more; its
 * links move to the one that stays; where both had the same link, what is said of the two is folded. How all links were
 * is remembered beside the merged record. Call each method in a transaction of its own.
 */
@Repository
public class Merges {

    private static final CypherFile OUTGOING = CypherFile.of("intake/identity/merge-outgoing.cypher");
    private static final CypherFile INCOMING = CypherFile.of("intake/identity/merge-incoming.cypher");
    private static final CypherFile MERGE = CypherFile.of("intake/identity/merge.cypher");
    private static final CypherFile LATER = CypherFile.of("intake/identity/later-merges.cypher");
    private static final CypherFile MERGES = CypherFile.of("intake/identity/merges.cypher");
    private static final CypherFile UNDO_OUTGOING = CypherFile.of("intake/identity/undo-outgoing.cypher");
    private static final CypherFile UNDO_INCOMING = CypherFile.of("intake/identity/undo-incoming.cypher");
    private static final CypherFile UNDO = CypherFile.of("intake/identity/undo-merge.cypher");

    private final Neo4jClient neo4j;
    private final MergedNames names;
    private final FoldedLinks folded;
    private final MovedThings moved;
    private final MergedRegions regions;
    private final NetworkStamp stamp;

    Merges(
            Neo4jClient neo4j,
            MergedNames names,
            FoldedLinks folded,
            MovedThings moved,
            MergedRegions regions,
            NetworkStamp stamp) {
        this.neo4j = neo4j;
        this.names = names;
        this.folded = folded;
        this.moved = moved;
        this.regions = regions;
        this.stamp = stamp;
    }

    /** Merges one into the other; false when one of them is no enterprise, or not any more. */
    public boolean merge(
            String absorbed, String kept, double likeness, List<IdentityReason> reasons, OffsetDateTime at) {
        var why = reasons.stream().map(Enum::name).toList();
        var merged = neo4j.query(MERGE.text())
                .bindAll(Map.of("absorbed", absorbed, "kept", kept))
                .bindAll(Map.of("likeness", likeness, "reasons", why, "at", at))
                .fetchAs(String.class)
                .one();
        merged.ifPresent(any -> {
            run(OUTGOING, absorbed);
            run(INCOMING, absorbed);
            folded.fold(absorbed);
            names.refresh(kept);
            stamp.change(List.of(absorbed, kept));
        });
        return merged.isPresent();
    }

    private void run(CypherFile statement, String absorbed) {
        neo4j.query(statement.text()).bindAll(Map.of("absorbed", absorbed)).run();
    }

    /**
     * Gives both records back what they were, with what was said since, and says into which the other had been merged.
     *
     * @throws UnknownMerge when there is no such merge
     * @throws MergedSince when later merges changed the same records
     */
    public String undo(String absorbed) {
        var later = laterThan(absorbed);
        if (!later.isEmpty()) {
            throw new MergedSince(absorbed, later);
        }
        folded.unfold(absorbed);
        moved.giveBack(absorbed);
        run(UNDO_OUTGOING, absorbed);
        run(UNDO_INCOMING, absorbed);
        var kept = neo4j.query(UNDO.text())
                .bindAll(Map.of("absorbed", absorbed))
                .fetchAs(String.class)
                .one()
                .orElseThrow(() -> new UnknownMerge(absorbed));
        names.refresh(kept);
        regions.takeOver(List.of(kept));
        stamp.change(List.of(absorbed, kept));
        return kept;
    }

    private List<String> laterThan(String absorbed) {
        return List.copyOf(neo4j.query(LATER.text())
                .bindAll(Map.of("absorbed", absorbed))
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("id").asString())
                .all());
    }

    /** What was merged, the latest first. */
    public List<Merge> list(int skip, int limit) {
        return List.copyOf(neo4j.query(MERGES.text())
                .bindAll(Map.of("skip", skip, "limit", limit))
                .fetchAs(Merge.class)
                .mappedBy((types, row) -> PairRows.merge(row))
                .all());
    }
}

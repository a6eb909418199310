package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.KeptTestimony;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Takes back what a source said of merged records and of links as they were before a merge, so that undoing does not
 * bring it back. Call each method in a transaction.
 */
@Component
public class RetiredMerges {

    /**
     * A link that a merged record remembers, in the order of reading.
     *
     * @param id that of the record
     * @param link tells the links of one record apart, within one transaction and the next
     */
    public record Place(String id, String link) {

        /** Before all of them. */
        public static final Place FIRST = new Place("", "");
    }

    /** How many merged records went, and of how many only the names stay. */
    public record Removed(long removed, long kept) {}

    private static final CypherFile LINKS = CypherFile.of("intake/identity/links-had-by-source.cypher");
    private static final CypherFile WRITE = CypherFile.of("intake/identity/write-links.cypher");
    private static final CypherFile DELETE = CypherFile.of("intake/identity/delete-merged.cypher");
    private static final CypherFile FORGET = CypherFile.of("intake/identity/forget-names.cypher");
    private static final CypherFile FORGET_LINKS = CypherFile.of("intake/identity/forget-links-to.cypher");
    private static final int PAGE = 1000;

    private final Neo4jClient neo4j;
    private final MergedNames names;
    private final MergedRegions regions;

    RetiredMerges(Neo4jClient neo4j, MergedNames names, MergedRegions regions) {
        this.neo4j = neo4j;
        this.names = names;
        this.regions = regions;
    }

    /**
     * Takes back what it said of the next links of merged records.
     *
     * @return the last of them; empty when there were none
     */
    public Optional<Place> retractLinks(String source, Place after) {
        var said = KeptTestimony.beginningOf(source);
        var page = LINKS.rows(
                neo4j,
                Map.of("after", after.id(), "afterLink", after.link(), "most", PAGE, "source", source, "said", said));
        var rows = page.stream().map(link -> without(source, link)).toList();
        neo4j.query(WRITE.text()).bindAll(Map.of("rows", rows)).run();
        return page.stream()
                .reduce((earlier, last) -> last)
                .map(row -> new Place(row.get("id").asString(), row.get("link").asString()));
    }

    /** Forgets that links to things had moved, where the links are no more: only then may the things go. */
    public void forgetLinksTo(List<?> keys) {
        neo4j.query(FORGET_LINKS.text()).bindAll(Map.of("keys", keys)).run();
    }

    /** Removes merged records of which nobody says anything more, and takes their names from those that stay. */
    public Removed remove(List<?> ids) {
        var into = DELETE.rows(neo4j, Map.of("ids", ids));
        into.forEach(row -> names.refresh(row.get("into").asList(Value::asString)));
        return into.stream()
                .map(row ->
                        new Removed(row.get("removed").asLong(), row.get("kept").asLong()))
                .findFirst()
                .orElse(new Removed(0, 0));
    }

    /**
     * Lets records go by the names, and be in a region, that are left of those merged into them, after something was taken
     * back of these.
     */
    public void renew(List<String> ids) {
        regions.takeOver(ids);
        names.refresh(ids);
        var into = List.copyOf(neo4j.query(FORGET.text())
                .bindAll(Map.of("ids", ids))
                .fetchAs(String.class)
                .all());
        if (!into.isEmpty()) {
            renew(into);
        }
    }

    /** A link that moved is remembered even when nobody says anything of it: it goes back as it is by then. */
    private static Map<String, @Nullable Object> without(String source, Record link) {
        var kind = KeptLink.ofType(link.get("type").asString());
        var had = link.get("properties").asMap();
        var left = kind.read(had).without(source);
        var row = new HashMap<String, @Nullable Object>();
        row.put("link", link.get("link").asString());
        row.put("properties", left.isEmpty() && !link.get("isMoved").asBoolean() ? null : kind.with(left, had));
        return row;
    }
}

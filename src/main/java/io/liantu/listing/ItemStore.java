package io.liantu.listing;

import io.liantu.neo4j.CypherFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The two lists in the graph, in the very labels and properties that imports write. */
@Repository
class ItemStore {

    private static final CypherFile STEPS = CypherFile.of("listing/steps.cypher");

    private final Neo4jClient neo4j;

    ItemStore(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<ItemRow> list(ItemSide side, ListFilter filter, List<ItemState> states, int skip, int most) {
        var parameters = new FilterParameters(filter, states, LocalDate.now(ZoneId.systemDefault())).of(side);
        parameters.put("skip", skip);
        parameters.put("most", most);
        return side.list().rows(neo4j, parameters).stream()
                .map(row -> ItemRow.of(side, row))
                .toList();
    }

    List<ItemRow> find(ItemSide side, Collection<String> ids) {
        return side.byId().rows(neo4j, Map.of("ids", ids)).stream()
                .map(row -> ItemRow.of(side, row))
                .toList();
    }

    Optional<ItemRow> find(ItemSide side, String id) {
        return find(side, List.of(id)).stream().findFirst();
    }

    ItemRow get(ItemSide side, String id) {
        return find(side, id).orElseThrow(() -> side.unknown(id));
    }

    /**
     * Writes a line and the step in its history.
     *
     * @param before as it was read; null for a new one
     * @throws ChangedMeanwhile when it is not so any more
     */
    @Transactional
    ItemRow write(@Nullable ItemRow before, ListedItem now, By by) {
        var side = ItemSide.of(now);
        var today = ZonedDateTime.now(ZoneId.systemDefault());
        var change = ItemChange.of(before, now, today.toLocalDate());
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", now.key());
        parameters.put("before", change.before());
        parameters.put("properties", change.properties());
        parameters.put("enterprise", change.target(ItemFields.ENTERPRISE));
        parameters.put("product", change.target(ItemFields.PRODUCT));
        parameters.put("provenance", change.provenance());
        var state =
                before == null ? "" : before.known().item().standing().state().key();
        parameters.put(
                "step",
                by.step(
                        side.subject(now.key()),
                        change.version(),
                        today,
                        state,
                        now.standing().state().key()));
        if (side.write().rows(neo4j, parameters).isEmpty()) {
            throw new ChangedMeanwhile(now.key());
        }
        return get(side, now.key());
    }

    /** The history of something, the last step first. */
    List<Step> steps(String subject) {
        return STEPS.rows(neo4j, Map.of("subject", subject)).stream()
                .map(row -> new Step(
                        row.get("number").asLong(),
                        row.get("at").asZonedDateTime().toInstant(),
                        row.get("by").asString(),
                        row.get("from").asString(),
                        row.get("to").asString(),
                        row.get("text").asString()))
                .toList();
    }
}

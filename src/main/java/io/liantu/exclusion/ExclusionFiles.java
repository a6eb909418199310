package io.liantu.exclusion;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.neo4j.CypherFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Exclusions in the graph. They keep ids, not links, so that merging and retiring records need not know of them. */
@Repository
class ExclusionFiles {

    private static final CypherFile LIST = CypherFile.of("exclusion/exclusions.cypher");
    private static final CypherFile WRITE = CypherFile.of("exclusion/write-exclusion.cypher");
    private static final CypherFile DELETE = CypherFile.of("exclusion/delete-exclusion.cypher");

    private final Neo4jClient neo4j;

    ExclusionFiles(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<KnownExclusion> list() {
        return LIST.rows(neo4j, Map.of()).stream().map(ExclusionFiles::known).toList();
    }

    /** @param id under which it is kept, which is not its own where it speaks of records that were merged since */
    void write(String id, Exclusion exclusion) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", id);
        properties.put("enterprise", exclusion.enterprise().value());
        properties.put("kind", exclusion.kind().key());
        properties.put(
                "toward", exclusion.toward() == null ? null : exclusion.toward().value());
        properties.put("note", exclusion.note());
        WRITE.rows(neo4j, Map.of("exclusion", properties, "since", exclusion.since()));
    }

    boolean delete(String id) {
        return DELETE.rows(neo4j, Map.of("id", id)).stream()
                .anyMatch(row -> row.get("removed").asLong() > 0);
    }

    private static KnownExclusion known(Record row) {
        var enterprise = new EnterpriseId(row.get("enterprise").asString());
        @Nullable String toward = text(row.get("toward"));
        var exclusion = new Exclusion(
                enterprise,
                ExclusionKind.find(row.get("kind").asString()).orElse(ExclusionKind.OTHER),
                toward == null ? null : new EnterpriseId(toward),
                text(row.get("note")),
                row.get("since").asLocalDate(LocalDate.EPOCH));
        return new KnownExclusion(
                row.get("id").asString(),
                exclusion,
                row.get("name").asString(enterprise.value()),
                text(row.get("towardName")));
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}

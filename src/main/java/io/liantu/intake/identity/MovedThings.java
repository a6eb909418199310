package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.Fields;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Demands, resources and Party organisations of a merged record. Where several spoke of one, their statements name its
 * enterprise; what was said while the records were one named the one that stays.
 */
@Component
class MovedThings {

    private static final CypherFile FIND = CypherFile.of("intake/identity/things-of-moved-links.cypher");
    private static final CypherFile WRITE = CypherFile.of("intake/identity/write-statements.cypher");
    private static final String ENTERPRISE = "enterprise";

    /** Values that are not looked into stay as they are written. */
    private static final Fields AS_WRITTEN = new Fields(Set.of(), Set.of());

    private final Neo4jClient neo4j;

    MovedThings(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * Lets their statements name the merged record again, beside the other one if both had the thing. Where some still do,
     * nobody spoke since.
     */
    void giveBack(String absorbed) {
        var things = FIND.rows(neo4j, Map.of("absorbed", absorbed));
        var rows = things.stream()
                .filter(row -> !isNamed(row.get("names").asList(Value::asString), said(row)))
                .map(row -> givenBack(row, absorbed))
                .toList();
        neo4j.query(WRITE.text()).bindAll(Map.of("rows", rows)).run();
    }

    private static Testimony said(Record row) {
        var statements = row.get(KeptTestimony.STATEMENTS).asList(Value::asString);
        return KeptTestimony.read(Map.of(KeptTestimony.STATEMENTS, statements), AS_WRITTEN);
    }

    private static boolean isNamed(List<String> ids, Testimony said) {
        return said.statements().stream()
                .flatMap(statement -> MergedKeys.keys(ENTERPRISE, statement))
                .anyMatch(key -> ids.contains(key.toString()));
    }

    private static Map<String, @Nullable Object> givenBack(Record row, String absorbed) {
        var kept = row.get("kept").asString();
        var instead = row.get("isShared").asBoolean() ? List.of(kept, absorbed) : List.of(absorbed);
        var said = said(row)
                .mapped(
                        ENTERPRISE,
                        value -> value instanceof Collection<?> keys ? replaced(keys, kept, instead) : value);
        var thing = new HashMap<String, @Nullable Object>();
        thing.put("thing", row.get("thing").asString());
        thing.put(KeptTestimony.STATEMENTS, KeptTestimony.properties(said).get(KeptTestimony.STATEMENTS));
        return thing;
    }

    private static List<?> replaced(Collection<?> keys, String kept, List<String> instead) {
        return keys.stream()
                .map(String::valueOf)
                .flatMap(key -> key.equals(kept) ? instead.stream() : Stream.of(key))
                .distinct()
                .sorted()
                .toList();
    }
}

package io.liantu.intake.identity;

import io.liantu.neo4j.CypherFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads from the graph who enterprises are, and finds those that may be the same. */
@Repository
public class EnterpriseRecords {

    private static final CypherFile RECORDS = CypherFile.of("intake/identity/records.cypher");
    private static final CypherFile CANDIDATES = CypherFile.of("intake/identity/candidates.cypher");
    private static final CypherFile WRITE_TOKENS = CypherFile.of("intake/identity/write-tokens.cypher");
    private static final CypherFile WITHOUT_TOKENS = CypherFile.of("intake/identity/without-tokens.cypher");
    private static final CypherFile COUNT = CypherFile.of("intake/identity/count-enterprises.cypher");
    private static final CypherFile IDS_AFTER = CypherFile.of("intake/identity/ids-after.cypher");
    private static final int MOST_TOKENS = 500;

    private final Neo4jClient neo4j;
    private final NameReader names;

    EnterpriseRecords(Neo4jClient neo4j, NameReader names) {
        this.neo4j = neo4j;
        this.names = names;
    }

    /** What is known of enterprises, by id; of those that have no name, nothing. */
    public Map<String, KnownEnterprise> of(Collection<String> ids) {
        var known = new TreeMap<String, KnownEnterprise>();
        neo4j.query(RECORDS.text())
                .bindAll(Map.of("ids", List.copyOf(ids)))
                .fetchAs(KnownEnterprise.class)
                .mappedBy((types, row) -> enterprise(row))
                .all()
                .forEach(enterprise -> known.put(enterprise.id(), enterprise));
        return known;
    }

    /** The ids of those that share the rarest tokens with each, the likest first; their tokens are written before. */
    public Map<String, List<String>> candidates(Collection<KnownEnterprise> wanted, int limit) {
        writeTokens(wanted);
        var searches = wanted.stream()
                .map(enterprise -> Map.of("id", enterprise.id(), "query", tokens(enterprise)))
                .toList();
        var candidates = new HashMap<String, List<String>>();
        CANDIDATES
                .rows(neo4j, Map.of("searches", searches, "limit", limit + 1))
                .forEach(row -> candidates.put(
                        row.get("id").asString(), row.get("candidates").asList(Value::asString)));
        return candidates;
    }

    /** Writes what enterprises are found by. */
    public void writeTokens(Collection<KnownEnterprise> enterprises) {
        var rows = new ArrayList<Map<String, Object>>();
        enterprises.forEach(enterprise -> rows.add(Map.of("id", enterprise.id(), "tokens", tokens(enterprise))));
        neo4j.query(WRITE_TOKENS.text()).bindAll(Map.of("rows", rows)).run();
    }

    /** Ids of enterprises that cannot be found by tokens yet, in order. */
    public List<String> listWithoutTokens(String after, int limit) {
        return ids(WITHOUT_TOKENS, after, limit);
    }

    /** The next ids in order. */
    public List<String> listAfter(String after, int limit) {
        return ids(IDS_AFTER, after, limit);
    }

    /** How many there are. */
    public long count() {
        return neo4j.query(COUNT.text()).fetchAs(Long.class).one().orElse(0L);
    }

    private List<String> ids(CypherFile statement, String after, int limit) {
        return List.copyOf(neo4j.query(statement.text())
                .bindAll(Map.of("after", after, "limit", limit))
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("id").asString())
                .all());
    }

    private static String tokens(KnownEnterprise enterprise) {
        return String.join(
                " ", SearchTokens.of(enterprise).stream().limit(MOST_TOKENS).toList());
    }

    private KnownEnterprise enterprise(Record row) {
        return new KnownEnterprise(
                row.get("id").asString(),
                names.read(row.get("name").asString()),
                row.get("aliases").asList(Value::asString).stream()
                        .map(names::read)
                        .toList(),
                row.get("uscc").asString(null),
                row.get("regions").asList(Value::asString),
                row.get("address").asString(null),
                row.get("foundedOn").asLocalDate((LocalDate) null));
    }
}

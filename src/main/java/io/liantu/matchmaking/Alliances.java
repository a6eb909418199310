package io.liantu.matchmaking;

import io.liantu.neo4j.CypherFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The alliances 联盟 that hold events, and their members. */
@Repository
public class Alliances {

    private static final CypherFile ALLIANCES = CypherFile.of("matchmaking/alliances.cypher");
    private static final CypherFile MEMBERS = CypherFile.of("matchmaking/members-of-alliance.cypher");

    private final Neo4jClient neo4j;

    Alliances(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** All, by id. */
    public List<AllianceChoice> list() {
        return ALLIANCES.rows(neo4j, Map.of()).stream()
                .map(row -> new AllianceChoice(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        RowValues.text(row.get("chain")),
                        RowValues.text(row.get("region"))))
                .toList();
    }

    /**
     * The alliance of an id.
     *
     * @throws UnknownAlliance when there is none
     */
    public AllianceChoice getById(String id) {
        return find(id).orElseThrow(() -> new UnknownAlliance(id));
    }

    /** The same; empty when there is none, or none any more. */
    public Optional<AllianceChoice> find(String id) {
        return list().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those who belong to it, without shells and closed ones, by id. */
    List<Member> membersOf(String alliance) {
        return MEMBERS.rows(neo4j, Map.of("alliance", alliance)).stream()
                .map(row -> new Member(
                        row.get("enterprise").asString(),
                        row.get("name").asString(row.get("enterprise").asString()),
                        row.get("fictional").asBoolean(),
                        "leader".equals(RowValues.text(row.get("role")))))
                .toList();
    }

    /** One who belongs to an alliance. */
    record Member(String enterprise, String name, boolean fictional, boolean leads) {}
}

package io.liantu.alliance;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.neo4j.CypherFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Which Party organisations 党组织 enterprises have. */
@Repository
public class PartyLives {

    private static final CypherFile LIVES = CypherFile.of("alliance/party-life-of-enterprises.cypher");

    private final Neo4jClient neo4j;

    PartyLives(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** What is known of the Party in each; one entry per given enterprise. */
    public Map<EnterpriseId, PartyLife> of(Collection<EnterpriseId> enterprises) {
        var ids = enterprises.stream().map(EnterpriseId::value).toList();
        var found = LIVES.rows(neo4j, Map.of("enterprises", ids)).stream()
                .map(PartyLives::life)
                .collect(Collectors.toMap(PartyLife::enterprise, Function.identity()));
        return enterprises.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> found.getOrDefault(id, PartyLife.unknown(id))));
    }

    private static PartyLife life(Record row) {
        return new PartyLife(
                new EnterpriseId(row.get("enterprise").asString()),
                number(row.get("members")),
                organisations(row.get("organisations")));
    }

    private static List<PartyOrganisation> organisations(Value all) {
        return all.asList(one -> new PartyOrganisation(
                one.get("id").asString(),
                one.get("name").asString(one.get("id").asString()),
                text(one.get("kind")),
                number(one.get("members")),
                one.get("enterprises").asLong()));
    }

    private static @Nullable Long number(Value value) {
        return value.isNull() ? null : value.asLong();
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}

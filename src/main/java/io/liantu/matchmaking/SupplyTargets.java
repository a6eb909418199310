package io.liantu.matchmaking;

import io.liantu.neo4j.CypherFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** Answers how far an alliance is with its target 配套目标 of a year. */
@Service
public class SupplyTargets {

    private static final CypherFile TARGET = CypherFile.of("matchmaking/target.cypher");
    private static final CypherFile WRITE = CypherFile.of("matchmaking/write-target.cypher");
    private static final double MOST = 1e15;

    private final Neo4jClient neo4j;

    SupplyTargets(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * The target and what is reached of it.
     *
     * @throws UnknownAlliance when there is no such alliance
     */
    public SupplyTarget of(String alliance, int year) {
        return find(alliance, year).orElseThrow(() -> new UnknownAlliance(alliance));
    }

    /** The same; empty when there is no such alliance, or none any more. */
    public Optional<SupplyTarget> find(String alliance, int year) {
        return TARGET.rows(neo4j, Map.of("alliance", alliance, "year", year)).stream()
                .findFirst()
                .map(row -> target(alliance, year, row));
    }

    /**
     * Sets it.
     *
     * @param amount in yuan, above zero
     * @param elsewhere in yuan, what was signed that year outside of our events, 0 or more
     * @throws UnknownAlliance when there is no such alliance
     * @throws InvalidOutcome when an amount cannot be
     */
    public SupplyTarget set(String alliance, int year, double amount, double elsewhere) {
        if (!(amount > 0) || amount > MOST) {
            throw InvalidOutcome.of("target", amount);
        }
        if (!(elsewhere >= 0) || elsewhere > MOST) {
            throw InvalidOutcome.of("elsewhere", elsewhere);
        }
        var parameters = new HashMap<String, Object>(
                Map.of("alliance", alliance, "year", year, "amount", amount, "elsewhere", elsewhere));
        WRITE.rows(neo4j, parameters);
        return of(alliance, year);
    }

    private static SupplyTarget target(String alliance, int year, Record row) {
        return new SupplyTarget(
                alliance,
                row.get("name").asString(),
                year,
                row.get("amount").isNull() ? null : row.get("amount").asDouble(),
                number(row.get("elsewhere")),
                number(row.get("signed")),
                row.get("contracts").asLong());
    }

    private static double number(Value value) {
        return value.isNull() ? 0 : value.asDouble();
    }
}

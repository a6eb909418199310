package io.liantu.intake;

import io.liantu.intake.ExportReader.Found;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.Testimony;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What enterprises took over from records merged into them: names, and a region where nobody said one. The exchange format
 * cannot tell merges, so an export tells it as if it had been said of the enterprise that stays.
 */
@Component
class TakenOver {

    private static final CypherFile TAKEN_OVER = CypherFile.of("intake/identity/taken-over.cypher");

    private final Neo4jClient neo4j;

    TakenOver(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** The same things, enterprises with what they took over. */
    List<Found> joined(ExchangeSheet sheet, List<Found> page) {
        if (sheet != ExchangeSheet.ENTERPRISES) {
            return page;
        }
        var key = sheet.keys().get(0).name();
        var taken = takenBy(page.stream().map(found -> found.keys().get(key)).toList());
        return page.stream()
                .map(found -> Optional.ofNullable(taken.get(found.keys().get(key)))
                        .map(row -> joined(found, row))
                        .orElse(found))
                .toList();
    }

    private Map<String, Record> takenBy(List<Object> ids) {
        return TAKEN_OVER.rows(neo4j, Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), Function.identity()));
    }

    private static Found joined(Found found, Record taken) {
        var said = joined(found.testimony(), "aliases", taken.get("aliases"));
        return new Found(found.keys(), joined(said, "region", taken.get("regions")));
    }

    private static Testimony joined(Testimony said, String field, Value values) {
        return values.isEmpty() ? said : said.standingAt(field, values.asList(Value::asString));
    }
}

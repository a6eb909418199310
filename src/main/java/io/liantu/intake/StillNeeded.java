package io.liantu.intake;

import static java.util.Map.entry;

import com.dynatrace.hash4j.hashing.Hashing;
import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.CypherFile;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Finds out to which things something would still refer when a source is taken back: what the source has no part in, by
 * a statement, and what others say besides it, which is to be told beforehand. Its memory grows by 16 bytes for each
 * thing that the latter lead to.
 */
final class StillNeeded {

    private static final Map<ExchangeSheet, CypherFile> FILES = Map.ofEntries(
            entry(ExchangeSheet.REGIONS, CypherFile.of("intake/needed-regions.cypher")),
            entry(ExchangeSheet.PRODUCTS, CypherFile.of("intake/needed-products.cypher")),
            entry(ExchangeSheet.CHAINS, CypherFile.of("intake/needed-chains.cypher")),
            entry(ExchangeSheet.ENTERPRISES, CypherFile.of("intake/needed-enterprises.cypher")),
            entry(ExchangeSheet.ALLIANCES, CypherFile.of("intake/needed-alliances.cypher")),
            entry(ExchangeSheet.PARTY_ORGANISATIONS, CypherFile.of("intake/needed-party-organisations.cypher")));

    private final Neo4jClient neo4j;
    private final String source;
    private final LongSet linked = new LongOpenHashSet();

    StillNeeded(Neo4jClient neo4j, String source) {
        this.neo4j = neo4j;
        this.source = source;
    }

    /** Hears what is left of something. */
    void note(SheetColumns columns, Retracted left) {
        var values = left.left().values();
        for (Column link : columns.links()) {
            if (values.get(link.name()) instanceof Collection<?> keys) {
                link.target().ifPresent(kind -> keys.forEach(key -> linked.add(hash(kind, key.toString()))));
            }
        }
    }

    /** Those of the keys of things to which something would still refer; of links and list items, none. */
    Set<String> among(ExchangeSheet sheet, List<String> keys) {
        var file = FILES.get(sheet);
        var kind = sheet.describes();
        if (file == null || kind.isEmpty() || keys.isEmpty()) {
            return Set.of();
        }
        var needed = new HashSet<String>(keys);
        needed.removeIf(key -> !linked.contains(hash(kind.get(), key)));
        var parameters =
                new HashMap<String, @Nullable Object>(Selection.saidBy(source).bySource());
        parameters.put("keys", keys);
        needed.addAll(neo4j.query(file.text())
                .bindAll(parameters)
                .fetchAs(String.class)
                .all());
        return needed;
    }

    private static long hash(EntityKind kind, String key) {
        return Hashing.xxh3_64()
                .hashStream()
                .putString(kind.name())
                .putString(key)
                .getAsLong();
    }
}

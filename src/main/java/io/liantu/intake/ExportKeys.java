package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.CypherFile;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The keys of what is exported, page by page: of the whole graph, or of what belongs to a chain in a region. */
@Component
class ExportKeys {

    private static final int PAGE = 1000;
    private static final CypherFile SCOPE = CypherFile.of("intake/scope-of-chain.cypher");
    private static final CypherFile LIST_ITEMS = CypherFile.of("intake/list-items-of-enterprises.cypher");

    private final Neo4jClient neo4j;

    ExportKeys(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** What a scope means. */
    Selection selected(ExportScope scope) {
        return scope instanceof ExportScope.ChainInRegion one ? new Selection(selected(one), null) : Selection.ALL;
    }

    /** Hands over page after page of the keys of a sheet that describes things, in their order. */
    void pages(ExchangeSheet sheet, Selection selection, Consumer<List<String>> page) {
        var chosen = selection.keysOf(sheet);
        if (chosen.isPresent()) {
            pages(List.copyOf(chosen.get()), page);
        } else {
            for (var keys = next(sheet, "", selection); !keys.isEmpty(); keys = next(sheet, last(keys), selection)) {
                page.accept(keys);
            }
        }
    }

    private static void pages(List<String> keys, Consumer<List<String>> page) {
        for (int from = 0; from < keys.size(); from += PAGE) {
            page.accept(keys.subList(from, Math.min(keys.size(), from + PAGE)));
        }
    }

    private static String last(List<String> keys) {
        return keys.get(keys.size() - 1);
    }

    private List<String> next(ExchangeSheet sheet, String after, Selection selection) {
        var parameters = new HashMap<String, @Nullable Object>(selection.bySource());
        parameters.put("after", after);
        parameters.put("most", PAGE);
        return List.copyOf(neo4j.query(ExportStatements.keysOf(sheet).text())
                .bindAll(parameters)
                .fetchAs(String.class)
                .all());
    }

    private Map<ExchangeSheet, Set<String>> selected(ExportScope.ChainInRegion scope) {
        var selected = new EnumMap<ExchangeSheet, Set<String>>(ExchangeSheet.class);
        selected.put(ExchangeSheet.CHAINS, Set.of(scope.chain().value()));
        neo4j.query(SCOPE.text())
                .bindAll(Map.of(
                        "chain", scope.chain().value(), "region", scope.region().value()))
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> select(row, selected))
                .all();
        selectListItems(selected);
        return selected;
    }

    private static boolean select(Record row, Map<ExchangeSheet, Set<String>> selected) {
        selected.put(ExchangeSheet.PRODUCTS, keys(row, "products"));
        selected.put(ExchangeSheet.REGIONS, keys(row, "regions"));
        selected.put(ExchangeSheet.ENTERPRISES, keys(row, "enterprises"));
        selected.put(ExchangeSheet.ALLIANCES, keys(row, "alliances"));
        selected.put(ExchangeSheet.PARTY_ORGANISATIONS, keys(row, "partyOrganisations"));
        return true;
    }

    private void selectListItems(Map<ExchangeSheet, Set<String>> selected) {
        var demands = new TreeSet<String>();
        var resources = new TreeSet<String>();
        var parameters = new HashMap<String, Object>();
        parameters.put("enterprises", listed(selected.get(ExchangeSheet.ENTERPRISES)));
        parameters.put("products", listed(selected.get(ExchangeSheet.PRODUCTS)));
        neo4j.query(LIST_ITEMS.text())
                .bindAll(parameters)
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> (row.get("isDemand").asBoolean() ? demands : resources)
                        .add(row.get("key").asString()))
                .all();
        selected.put(ExchangeSheet.DEMANDS, demands);
        selected.put(ExchangeSheet.RESOURCES, resources);
    }

    private static List<String> listed(@Nullable Collection<String> keys) {
        return List.copyOf(Objects.requireNonNullElse(keys, List.of()));
    }

    private static Set<String> keys(Record row, String column) {
        return new TreeSet<>(row.get(column).asList(Value::asString));
    }
}

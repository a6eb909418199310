package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads what the rows of a sheet are about, page by page in the order of their keys. */
@Component
class ExportReader {

    /**
     * Something that rows are about.
     *
     * @param keys the key columns
     * @param testimony all that was said of it
     */
    record Found(Map<String, Object> keys, Testimony testimony) {}

    /** Whose keys are paged through to find links. */
    private static final Map<ExchangeSheet, ExchangeSheet> OWNERS = Map.of(
            ExchangeSheet.PRODUCT_INPUTS, ExchangeSheet.PRODUCTS,
            ExchangeSheet.CHAIN_PRODUCTS, ExchangeSheet.CHAINS,
            ExchangeSheet.MAKES, ExchangeSheet.ENTERPRISES,
            ExchangeSheet.BUYS, ExchangeSheet.ENTERPRISES,
            ExchangeSheet.SUPPLY_LINKS, ExchangeSheet.ENTERPRISES,
            ExchangeSheet.ALLIANCE_MEMBERS, ExchangeSheet.ALLIANCES);

    private final ExportKeys keys;
    private final KnownThings known;
    private final Neo4jClient neo4j;

    ExportReader(ExportKeys keys, KnownThings known, Neo4jClient neo4j) {
        this.keys = keys;
        this.known = known;
        this.neo4j = neo4j;
    }

    /** Hands over page after page of what is selected of a sheet. */
    void read(ExchangeSheet sheet, Selection selection, Consumer<List<Found>> page) {
        var columns = SheetColumns.of(sheet);
        var owner = OWNERS.get(sheet);
        if (owner == null) {
            keys.pages(sheet, selection, things -> page.accept(things(columns, things)));
        } else {
            keys.pages(owner, selection.byAnybody(), owners -> page.accept(links(columns, owners, selection)));
        }
    }

    private List<Found> things(SheetColumns columns, List<String> page) {
        var key = columns.keys().get(0).name();
        var wanted =
                page.stream().map(value -> Map.<String, Object>of(key, value)).toList();
        var testimonies = known.testimonies(columns, wanted);
        var found = new ArrayList<Found>();
        for (int i = 0; i < wanted.size(); i++) {
            found.add(new Found(wanted.get(i), testimonies.getOrDefault(i, Testimony.NONE)));
        }
        return found;
    }

    private List<Found> links(SheetColumns columns, List<String> owners, Selection selection) {
        var parameters = new HashMap<String, @Nullable Object>(selection.bySource());
        parameters.put("owners", owners);
        return neo4j
                .query(ExportStatements.linksOf(columns.sheet()).text())
                .bindAll(parameters)
                .fetchAs(Found.class)
                .mappedBy((types, row) -> link(columns, row))
                .all()
                .stream()
                .filter(link -> isSelected(columns.keys(), link, selection))
                .toList();
    }

    private static Found link(SheetColumns columns, Record row) {
        var keys = new HashMap<>(row.get("keys").asMap());
        keys.values().removeIf(value -> value == null);
        return new Found(keys, KeptTestimony.read(row.get("properties").asMap(), columns.fields()));
    }

    private static boolean isSelected(List<Column> keys, Found link, Selection selection) {
        return keys.stream()
                .allMatch(key -> ExportRows.isSelected(key, link.keys().get(key.name()), selection));
    }
}

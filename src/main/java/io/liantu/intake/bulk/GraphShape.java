package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import java.util.Map;
import java.util.Objects;

/** What rows become in the graph: the same as the statements {@code cypher/intake/write-*} and {@code link-*} make. */
final class GraphShape {

    /** A relationship and its direction. */
    record Relation(String type, boolean fromFirst) {}

    private static final Map<ExchangeSheet, Relation> RELATIONS = Map.of(
            ExchangeSheet.PRODUCT_INPUTS, new Relation("INPUT_TO", true),
            ExchangeSheet.CHAIN_PRODUCTS, new Relation("INCLUDES", true),
            ExchangeSheet.MAKES, new Relation("MAKES", true),
            ExchangeSheet.BUYS, new Relation("BUYS", true),
            ExchangeSheet.SUPPLY_LINKS, new Relation("SUPPLIES", true),
            ExchangeSheet.ALLIANCE_MEMBERS, new Relation("MEMBER_OF", false));

    private static final Map<ExchangeSheet, Map<String, Relation>> LINKS = Map.of(
            ExchangeSheet.REGIONS, Map.of("parent", new Relation("PART_OF", true)),
            ExchangeSheet.PRODUCTS, Map.of("kindOf", new Relation("KIND_OF", true)),
            ExchangeSheet.ENTERPRISES, Map.of("region", new Relation("LOCATED_IN", true)),
            ExchangeSheet.ALLIANCES,
                    Map.of("chain", new Relation("GUIDES", true), "region", new Relation("LOCATED_IN", true)),
            ExchangeSheet.PARTY_ORGANISATIONS,
                    Map.of("enterprise", new Relation("FORMED_IN", true), "parent", new Relation("UNDER", true)),
            ExchangeSheet.DEMANDS,
                    Map.of("enterprise", new Relation("ASKS_FOR", false), "product", new Relation("CONCERNS", true)),
            ExchangeSheet.RESOURCES,
                    Map.of("enterprise", new Relation("OFFERS", false), "product", new Relation("CONCERNS", true)));

    private static final Map<ExchangeSheet, String> LIST_LABELS =
            Map.of(ExchangeSheet.DEMANDS, "DemandItem", ExchangeSheet.RESOURCES, "ResourceItem");

    private GraphShape() {}

    /** Whether a row of the sheet is a relationship between the first two things of its key. */
    static boolean isRelation(ExchangeSheet sheet) {
        return RELATIONS.containsKey(sheet);
    }

    /** The relationship that a row is. */
    static Relation relation(ExchangeSheet sheet) {
        return Objects.requireNonNull(RELATIONS.get(sheet));
    }

    /** The relationship that a column of a thing's row gives; the thing is its first end. */
    static Relation link(ExchangeSheet sheet, Column column) {
        return Objects.requireNonNull(LINKS.getOrDefault(sheet, Map.of()).get(column.name()));
    }

    /** The labels of the thing that a row describes, as the importer takes them. */
    static String label(ExchangeSheet sheet) {
        return sheet == ExchangeSheet.ENTERPRISES
                ? "Enterprise:Newcomer"
                : sheet.describes()
                        .map(EntityKind::label)
                        .orElseGet(() -> Objects.requireNonNull(LIST_LABELS.get(sheet)));
    }
}

package io.liantu.intake;

import static java.util.Map.entry;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.CypherFile;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which statement writes, links and finds what. */
final class Statements {

    static final CypherFile FIND_BY_ALIAS = CypherFile.of("intake/find-by-alias.cypher");
    static final CypherFile FIND_BY_CREDIT_CODE = CypherFile.of("intake/find-by-credit-code.cypher");
    static final CypherFile INPUTS_OF_GRAPH = CypherFile.of("intake/inputs-of-graph.cypher");
    static final CypherFile FIND_LIKELY = CypherFile.of("intake/find-likely.cypher");

    static final CypherFile LINK_MERGED = CypherFile.of("intake/link-merged-enterprises-region.cypher");

    private static final Map<ExchangeSheet, CypherFile> WRITES = Map.ofEntries(
            entry(ExchangeSheet.SOURCES, CypherFile.of("intake/write-sources.cypher")),
            entry(ExchangeSheet.REGIONS, CypherFile.of("intake/write-regions.cypher")),
            entry(ExchangeSheet.PRODUCTS, CypherFile.of("intake/write-products.cypher")),
            entry(ExchangeSheet.PRODUCT_INPUTS, CypherFile.of("intake/write-product-inputs.cypher")),
            entry(ExchangeSheet.CHAINS, CypherFile.of("intake/write-chains.cypher")),
            entry(ExchangeSheet.CHAIN_PRODUCTS, CypherFile.of("intake/write-chain-products.cypher")),
            entry(ExchangeSheet.ENTERPRISES, CypherFile.of("intake/write-enterprises.cypher")),
            entry(ExchangeSheet.MAKES, CypherFile.of("intake/write-makes.cypher")),
            entry(ExchangeSheet.BUYS, CypherFile.of("intake/write-buys.cypher")),
            entry(ExchangeSheet.SUPPLY_LINKS, CypherFile.of("intake/write-supply-links.cypher")),
            entry(ExchangeSheet.ALLIANCES, CypherFile.of("intake/write-alliances.cypher")),
            entry(ExchangeSheet.ALLIANCE_MEMBERS, CypherFile.of("intake/write-alliance-members.cypher")),
            entry(ExchangeSheet.PARTY_ORGANISATIONS, CypherFile.of("intake/write-party-organisations.cypher")),
            entry(ExchangeSheet.DEMANDS, CypherFile.of("intake/write-demands.cypher")),
            entry(ExchangeSheet.RESOURCES, CypherFile.of("intake/write-resources.cypher")));

    /** Of what there is very much: to write without looking for it once more. */
    private static final Map<ExchangeSheet, CypherFile> CREATES =
            Map.of(ExchangeSheet.ENTERPRISES, CypherFile.of("intake/create-enterprises.cypher"));

    /** Of what there is most: to look for it and write it in one go. */
    private static final Map<ExchangeSheet, CypherFile> ADDS = Map.of(
            ExchangeSheet.MAKES, CypherFile.of("intake/add-makes.cypher"),
            ExchangeSheet.SUPPLY_LINKS, CypherFile.of("intake/add-supply-links.cypher"));

    private static final Map<ExchangeSheet, CypherFile> KNOWN = Map.ofEntries(
            entry(ExchangeSheet.SOURCES, CypherFile.of("intake/known-sources.cypher")),
            entry(ExchangeSheet.REGIONS, CypherFile.of("intake/known-regions.cypher")),
            entry(ExchangeSheet.PRODUCTS, CypherFile.of("intake/known-products.cypher")),
            entry(ExchangeSheet.PRODUCT_INPUTS, CypherFile.of("intake/known-product-inputs.cypher")),
            entry(ExchangeSheet.CHAINS, CypherFile.of("intake/known-chains.cypher")),
            entry(ExchangeSheet.CHAIN_PRODUCTS, CypherFile.of("intake/known-chain-products.cypher")),
            entry(ExchangeSheet.ENTERPRISES, CypherFile.of("intake/known-enterprises.cypher")),
            entry(ExchangeSheet.MAKES, CypherFile.of("intake/known-makes.cypher")),
            entry(ExchangeSheet.BUYS, CypherFile.of("intake/known-buys.cypher")),
            entry(ExchangeSheet.SUPPLY_LINKS, CypherFile.of("intake/known-supply-links.cypher")),
            entry(ExchangeSheet.ALLIANCES, CypherFile.of("intake/known-alliances.cypher")),
            entry(ExchangeSheet.ALLIANCE_MEMBERS, CypherFile.of("intake/known-alliance-members.cypher")),
            entry(ExchangeSheet.PARTY_ORGANISATIONS, CypherFile.of("intake/known-party-organisations.cypher")),
            entry(ExchangeSheet.DEMANDS, CypherFile.of("intake/known-demands.cypher")),
            entry(ExchangeSheet.RESOURCES, CypherFile.of("intake/known-resources.cypher")));

    private static final Map<Link, CypherFile> LINKS = Map.ofEntries(
            entry(new Link(ExchangeSheet.REGIONS, "parent"), CypherFile.of("intake/link-regions-parent.cypher")),
            entry(new Link(ExchangeSheet.PRODUCTS, "kindOf"), CypherFile.of("intake/link-products-kind-of.cypher")),
            entry(
                    new Link(ExchangeSheet.ENTERPRISES, "region"),
                    CypherFile.of("intake/link-enterprises-region.cypher")),
            entry(new Link(ExchangeSheet.ALLIANCES, "chain"), CypherFile.of("intake/link-alliances-chain.cypher")),
            entry(new Link(ExchangeSheet.ALLIANCES, "region"), CypherFile.of("intake/link-alliances-region.cypher")),
            entry(
                    new Link(ExchangeSheet.PARTY_ORGANISATIONS, "enterprise"),
                    CypherFile.of("intake/link-party-organisations-enterprise.cypher")),
            entry(
                    new Link(ExchangeSheet.PARTY_ORGANISATIONS, "parent"),
                    CypherFile.of("intake/link-party-organisations-parent.cypher")),
            entry(
                    new Link(ExchangeSheet.DEMANDS, "enterprise"),
                    CypherFile.of("intake/link-demands-enterprise.cypher")),
            entry(new Link(ExchangeSheet.DEMANDS, "product"), CypherFile.of("intake/link-demands-product.cypher")),
            entry(
                    new Link(ExchangeSheet.RESOURCES, "enterprise"),
                    CypherFile.of("intake/link-resources-enterprise.cypher")),
            entry(new Link(ExchangeSheet.RESOURCES, "product"), CypherFile.of("intake/link-resources-product.cypher")));

    private static final Map<EntityKind, CypherFile> LOOKUPS = Map.of(
            EntityKind.SOURCE, CypherFile.of("intake/find-sources.cypher"),
            EntityKind.REGION, CypherFile.of("intake/find-regions.cypher"),
            EntityKind.PRODUCT, CypherFile.of("intake/find-products.cypher"),
            EntityKind.INDUSTRY_CHAIN, CypherFile.of("intake/find-chains.cypher"),
            EntityKind.ENTERPRISE, CypherFile.of("intake/find-enterprises.cypher"),
            EntityKind.ALLIANCE, CypherFile.of("intake/find-alliances.cypher"),
            EntityKind.PARTY_ORGANISATION, CypherFile.of("intake/find-party-organisations.cypher"));

    private static final Map<EntityKind, CypherFile> NO_KEYS = Map.of(
            EntityKind.PRODUCT, CypherFile.of("intake/no-products.cypher"),
            EntityKind.ENTERPRISE, CypherFile.of("intake/no-enterprises.cypher"));

    private record Link(ExchangeSheet sheet, String column) {}

    private Statements() {}

    /** Writes what the graph does not have. */
    static CypherFile create(ExchangeSheet sheet) {
        return add(sheet).orElse(CREATES.getOrDefault(sheet, write(sheet)));
    }

    /** Writes what the graph has, and with many sheets also what it does not have; not so with {@link #add}. */
    static CypherFile write(ExchangeSheet sheet) {
        return Objects.requireNonNull(WRITES.get(sheet));
    }

    /** Writes what the graph does not have and tells what is known of the rest, where there is very much of both. */
    static Optional<CypherFile> add(ExchangeSheet sheet) {
        return Optional.ofNullable(ADDS.get(sheet));
    }

    static CypherFile known(ExchangeSheet sheet) {
        return Objects.requireNonNull(KNOWN.get(sheet));
    }

    static CypherFile link(ExchangeSheet sheet, Column column) {
        return Objects.requireNonNull(LINKS.get(new Link(sheet, column.name())));
    }

    /** Tells which names are no keys, where there are very many. */
    static Optional<CypherFile> noKeys(EntityKind kind) {
        return Optional.ofNullable(NO_KEYS.get(kind));
    }

    static CypherFile find(EntityKind kind) {
        return Objects.requireNonNull(LOOKUPS.get(kind));
    }
}

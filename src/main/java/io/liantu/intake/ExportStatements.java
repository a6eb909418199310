package io.liantu.intake;

import static java.util.Map.entry;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.CypherFile;
import java.util.Map;
import java.util.Objects;

/** Which statement pages through the keys of things, and which through links. */
final class ExportStatements {

    private static final Map<ExchangeSheet, CypherFile> KEYS = Map.ofEntries(
            entry(ExchangeSheet.SOURCES, CypherFile.of("intake/keys-of-sources.cypher")),
            entry(ExchangeSheet.REGIONS, CypherFile.of("intake/keys-of-regions.cypher")),
            entry(ExchangeSheet.PRODUCTS, CypherFile.of("intake/keys-of-products.cypher")),
            entry(ExchangeSheet.CHAINS, CypherFile.of("intake/keys-of-chains.cypher")),
            entry(ExchangeSheet.ENTERPRISES, CypherFile.of("intake/keys-of-enterprises.cypher")),
            entry(ExchangeSheet.ALLIANCES, CypherFile.of("intake/keys-of-alliances.cypher")),
            entry(ExchangeSheet.PARTY_ORGANISATIONS, CypherFile.of("intake/keys-of-party-organisations.cypher")),
            entry(ExchangeSheet.DEMANDS, CypherFile.of("intake/keys-of-demands.cypher")),
            entry(ExchangeSheet.RESOURCES, CypherFile.of("intake/keys-of-resources.cypher")));

    private static final Map<ExchangeSheet, CypherFile> LINKS = Map.ofEntries(
            entry(ExchangeSheet.PRODUCT_INPUTS, CypherFile.of("intake/links-of-product-inputs.cypher")),
            entry(ExchangeSheet.CHAIN_PRODUCTS, CypherFile.of("intake/links-of-chain-products.cypher")),
            entry(ExchangeSheet.MAKES, CypherFile.of("intake/links-of-makes.cypher")),
            entry(ExchangeSheet.BUYS, CypherFile.of("intake/links-of-buys.cypher")),
            entry(ExchangeSheet.SUPPLY_LINKS, CypherFile.of("intake/links-of-supply-links.cypher")),
            entry(ExchangeSheet.ALLIANCE_MEMBERS, CypherFile.of("intake/links-of-alliance-members.cypher")));

    private ExportStatements() {}

    static CypherFile keysOf(ExchangeSheet sheet) {
        return Objects.requireNonNull(KEYS.get(sheet));
    }

    static CypherFile linksOf(ExchangeSheet sheet) {
        return Objects.requireNonNull(LINKS.get(sheet));
    }
}

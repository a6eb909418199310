package io.liantu.intake;

import static java.util.Map.entry;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.CypherFile;
import java.util.Map;
import java.util.Objects;

/** Which statement removes what. */
final class DeleteStatements {

    private static final Map<ExchangeSheet, CypherFile> FILES = Map.ofEntries(
            entry(ExchangeSheet.SOURCES, CypherFile.of("intake/delete-sources.cypher")),
            entry(ExchangeSheet.REGIONS, CypherFile.of("intake/delete-regions.cypher")),
            entry(ExchangeSheet.PRODUCTS, CypherFile.of("intake/delete-products.cypher")),
            entry(ExchangeSheet.CHAINS, CypherFile.of("intake/delete-chains.cypher")),
            entry(ExchangeSheet.ENTERPRISES, CypherFile.of("intake/delete-enterprises.cypher")),
            entry(ExchangeSheet.ALLIANCES, CypherFile.of("intake/delete-alliances.cypher")),
            entry(ExchangeSheet.PARTY_ORGANISATIONS, CypherFile.of("intake/delete-party-organisations.cypher")),
            entry(ExchangeSheet.DEMANDS, CypherFile.of("intake/delete-demands.cypher")),
            entry(ExchangeSheet.RESOURCES, CypherFile.of("intake/delete-resources.cypher")),
            entry(ExchangeSheet.PRODUCT_INPUTS, CypherFile.of("intake/delete-product-inputs.cypher")),
            entry(ExchangeSheet.CHAIN_PRODUCTS, CypherFile.of("intake/delete-chain-products.cypher")),
            entry(ExchangeSheet.MAKES, CypherFile.of("intake/delete-makes.cypher")),
            entry(ExchangeSheet.BUYS, CypherFile.of("intake/delete-buys.cypher")),
            entry(ExchangeSheet.SUPPLY_LINKS, CypherFile.of("intake/delete-supply-links.cypher")),
            entry(ExchangeSheet.ALLIANCE_MEMBERS, CypherFile.of("intake/delete-alliance-members.cypher")));

    private DeleteStatements() {}

    static CypherFile of(ExchangeSheet sheet) {
        return Objects.requireNonNull(FILES.get(sheet));
    }
}

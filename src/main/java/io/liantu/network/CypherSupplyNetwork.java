package io.liantu.network;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.neo4j.CypherFile;
import io.liantu.region.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The supply network as the statements under {@code cypher/network} find it in Neo4j. */
@Repository
class CypherSupplyNetwork implements SupplyNetwork {

    private static final CypherFile PRESENCE = CypherFile.of("network/presence.cypher");
    private static final CypherFile MAKERS_IN = CypherFile.of("network/makers-in-region.cypher");
    private static final CypherFile DEMAND_IN = CypherFile.of("network/demand-in-region.cypher");
    private static final CypherFile MAKERS_OUTSIDE = CypherFile.of("network/makers-outside-region.cypher");
    private static final CypherFile OUTSIDERS = CypherFile.of("network/outsiders.cypher");
    private static final CypherFile LINKS_AMONG = CypherFile.of("network/links-among-enterprises.cypher");
    private static final CypherFile BOTH = CypherFile.of("network/makers-of-both.cypher");
    private static final CypherFile LEADERS = CypherFile.of("network/leaders-of-alliances.cypher");
    private static final CypherFile NEIGHBOURS = CypherFile.of("network/neighbours-of-products.cypher");

    private final Neo4jClient neo4j;
    private final TransactionTemplate reading;
    private final PartnerNetwork partners;

    CypherSupplyNetwork(Neo4jClient neo4j, PlatformTransactionManager transactions) {
        this.neo4j = neo4j;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        partners = new CypherPartners(neo4j);
    }

    @Override
    public Map<ProductId, Presence> presence(Collection<ProductId> products, RegionCode region) {
        return byProduct(PRESENCE, inRegion(products, region), NetworkRows::presence);
    }

    @Override
    public List<LocalMaker> makersIn(RegionCode region, Collection<ProductId> products) {
        return rows(MAKERS_IN, inRegion(products, region), NetworkRows::localMaker);
    }

    @Override
    public Map<ProductId, Demand> demandIn(RegionCode region, Collection<ProductId> products) {
        return byProduct(DEMAND_IN, inRegion(products, region), NetworkRows::demand);
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> makersOutside(
            RegionCode region, Collection<ProductId> products, @Nullable ChainId chain, int atMost) {
        var parameters = inRegion(products, region);
        parameters.put("chain", chain == null ? "" : chain.value());
        parameters.put("atMost", atMost);
        return outsideMakers(MAKERS_OUTSIDE, parameters);
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> outsiders(
            RegionCode region, Map<ProductId, Set<EnterpriseId>> enterprises, @Nullable ChainId chain) {
        var asked = enterprises.entrySet().stream()
                .map(entry ->
                        Map.of("product", entry.getKey().value(), "enterprises", NetworkRows.ids(entry.getValue())))
                .toList();
        return outsideMakers(
                OUTSIDERS,
                Map.of("asked", asked, "region", region.value(), "chain", chain == null ? "" : chain.value()));
    }

    private Map<ProductId, List<OutsideMaker>> outsideMakers(CypherFile file, Map<String, Object> parameters) {
        return rows(file, parameters, Function.identity()).stream()
                .collect(Collectors.groupingBy(
                        NetworkRows::product,
                        LinkedHashMap::new,
                        Collectors.mapping(NetworkRows::outsideMaker, Collectors.toList())));
    }

    @Override
    public Map<ProductId, Long> makersOfBoth(
            RegionCode region, Collection<ProductId> products, Collection<ProductId> others) {
        var parameters = inRegion(products, region);
        parameters.put("others", NetworkRows.values(others));
        return byProduct(BOTH, parameters, row -> row.get("makers").asLong());
    }

    @Override
    public List<SupplyLink> linksAmong(Collection<EnterpriseId> enterprises) {
        return rows(LINKS_AMONG, Map.of("enterprises", NetworkRows.ids(enterprises)), NetworkRows::supplyLink);
    }

    @Override
    public Map<EnterpriseId, String> leadersOfAlliances(Collection<EnterpriseId> enterprises, ChainId chain) {
        var parameters = Map.<String, Object>of("enterprises", NetworkRows.ids(enterprises), "chain", chain.value());
        return collect(
                rows(LEADERS, parameters, Function.identity()),
                (leaders, row) -> leaders.putIfAbsent(
                        NetworkRows.enterpriseId(row), row.get("alliance").asString()));
    }

    @Override
    public List<Neighbour> neighboursOf(Collection<ProductId> products) {
        return rows(NEIGHBOURS, Map.of("products", NetworkRows.values(products)), NetworkRows::neighbour);
    }

    @Override
    public PartnerNetwork partners() {
        return partners;
    }

    /** In one transaction: a cluster's follower then answers all of it. */
    @Override
    public <T> T ofOneState(Supplier<T> answer) {
        return Objects.requireNonNull(reading.execute(status -> answer.get()));
    }

    private <T> Map<ProductId, T> byProduct(
            CypherFile file, Map<String, Object> parameters, Function<Record, T> mapping) {
        return collect(
                rows(file, parameters, Function.identity()),
                (found, row) -> found.put(NetworkRows.product(row), mapping.apply(row)));
    }

    private static <K, T> Map<K, T> collect(List<Record> rows, BiConsumer<Map<K, T>, Record> into) {
        Map<K, T> found = new LinkedHashMap<>();
        rows.forEach(row -> into.accept(found, row));
        return found;
    }

    private <T> List<T> rows(CypherFile file, Map<String, Object> parameters, Function<Record, T> mapping) {
        return file.rows(neo4j, parameters).stream().map(mapping).toList();
    }

    private static Map<String, Object> inRegion(Collection<ProductId> products, RegionCode region) {
        return new HashMap<>(Map.of("products", NetworkRows.values(products), "region", region.value()));
    }
}

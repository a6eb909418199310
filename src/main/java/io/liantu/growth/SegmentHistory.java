package io.liantu.growth;

import io.liantu.chain.ProductId;
import io.liantu.neo4j.CypherFile;
import io.liantu.provenance.FirstSaid;
import io.liantu.region.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Since when products are said to be made in a region. */
@Repository
class SegmentHistory {

    private static final CypherFile MAKES = CypherFile.of("growth/makes-in-region.cypher");

    private final Neo4jClient neo4j;

    SegmentHistory(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** One entry per product that somebody in the region is known to make. */
    Map<ProductId, SegmentDays> daysOf(Collection<ProductId> products, RegionCode region) {
        var ids = products.stream().map(ProductId::value).toList();
        var days = new TreeMap<ProductId, SegmentDays>();
        MAKES.rows(neo4j, Map.of("products", ids, "region", region.value()))
                .forEach(row -> days.put(new ProductId(row.get("product").asString()), days(row)));
        return days;
    }

    private static SegmentDays days(Record row) {
        var told = row.get("told").asList(SegmentHistory::firstSaid);
        var first = Optional.ofNullable(row.get("first").asLocalDate(null));
        return new SegmentDays(
                Stream.concat(first.stream(), told.stream().flatMap(Optional::stream))
                        .min(Comparator.naturalOrder()),
                row.get("undated").asLong() > 0 || told.stream().anyMatch(Optional::isEmpty));
    }

    private static Optional<LocalDate> firstSaid(Value fact) {
        return FirstSaid.day(fact.asMap());
    }
}

package io.liantu.enterprise;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.FullText;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The statements under {@code cypher/enterprise}, their rows mapped to values. */
@Repository
class EnterpriseFiles {

    /**
     * An enterprise.
     *
     * @param said what is said of it, its regions as a list of codes
     */
    record Found(EnterpriseId id, Testimony said) {}

    private static final CypherFile ENTERPRISE = CypherFile.of("enterprise/enterprise-by-id.cypher");
    private static final CypherFile NEAREST = CypherFile.of("enterprise/nearest-enterprises.cypher");
    private static final CypherFile MAKES = CypherFile.of("enterprise/makes-of-enterprise.cypher");
    private static final CypherFile BUYS = CypherFile.of("enterprise/buys-of-enterprise.cypher");
    private static final CypherFile SUPPLIERS = CypherFile.of("enterprise/suppliers-of-enterprise.cypher");
    private static final CypherFile CUSTOMERS = CypherFile.of("enterprise/customers-of-enterprise.cypher");
    private static final CypherFile SOURCES = CypherFile.of("enterprise/sources-by-id.cypher");
    private static final CypherFile REGIONS = CypherFile.of("enterprise/names-of-regions.cypher");

    private final Neo4jClient neo4j;

    EnterpriseFiles(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** What is said of an enterprise, or of the one that a merged record is part of. */
    Optional<Found> find(EnterpriseId id) {
        return rows(ENTERPRISE, Map.of("enterprise", id.value()), Found.class, EnterpriseFiles::enterprise).stream()
                .findFirst();
    }

    List<String> listNearest(EnterpriseId id) {
        var meant = id.value();
        var parameters =
                Map.<String, Object>of("meant", meant, "text", FullText.likely(meant), "near", FullText.nearly(meant));
        return rows(
                NEAREST, parameters, String.class, row -> row.get("suggestion").asString());
    }

    KnownLinks makes(EnterpriseId id, int most) {
        return links(MAKES, id, most, FieldOrder.MAKES);
    }

    KnownLinks buys(EnterpriseId id, int most) {
        return links(BUYS, id, most, FieldOrder.BUYS);
    }

    KnownLinks suppliers(EnterpriseId id, int most) {
        return links(SUPPLIERS, id, most, FieldOrder.SUPPLIES);
    }

    KnownLinks customers(EnterpriseId id, int most) {
        return links(CUSTOMERS, id, most, FieldOrder.SUPPLIES);
    }

    Map<String, Source> sources(Set<String> ids) {
        return rows(SOURCES, Map.of("sources", ids), Source.class, EnterpriseFiles::source).stream()
                .collect(Collectors.toMap(Source::id, Function.identity()));
    }

    Map<String, String> regions(Set<String> codes) {
        var names = new TreeMap<String, String>();
        rows(REGIONS, Map.of("regions", codes), Boolean.class, row -> {
            names.put(row.get("code").asString(), row.get("name").asString());
            return true;
        });
        return names;
    }

    private KnownLinks links(CypherFile file, EnterpriseId id, int most, FieldOrder order) {
        var totals = new HashMap<String, Long>();
        var first = rows(file, Map.of("enterprise", id.value(), "most", most), KnownLinks.Link.class, row -> {
            totals.put("", row.get("total").asLong());
            return link(row, order);
        });
        return new KnownLinks(first, totals.getOrDefault("", 0L));
    }

    private <T> List<T> rows(
            CypherFile file, Map<String, Object> parameters, Class<T> type, Function<Record, T> mapping) {
        return List.copyOf(neo4j.query(file.text())
                .bindAll(parameters)
                .fetchAs(type)
                .mappedBy((types, row) -> mapping.apply(row))
                .all());
    }

    private static Found enterprise(Record row) {
        return new Found(new EnterpriseId(row.get("id").asString()), TakenOver.said(row));
    }

    private static KnownLinks.Link link(Record row, FieldOrder order) {
        var said = KeptTestimony.read(row.get("properties").asMap(), order.fields());
        return new KnownLinks.Link(
                row.get("id").asString(),
                row.get("name").asString(row.get("id").asString()),
                text(row.get("product")),
                text(row.get("productName")),
                said.foremost(),
                KnownField.of(said, order.names()));
    }

    private static Source source(Record row) {
        var id = row.get("id").asString();
        return new Source(id, row.get("name").asString(id), text(row.get("url")));
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}

package io.liantu.region;

import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.FullText;
import io.liantu.region.Region.Holder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The statements under {@code cypher/region}, their rows mapped to values. */
@Repository
@Transactional(readOnly = true)
class RegionFiles implements RegionSource {

    private static final CypherFile REGION = CypherFile.of("region/region-by-code.cypher");
    private static final CypherFile ALL = CypherFile.of("region/regions.cypher");
    private static final CypherFile NEAREST = CypherFile.of("region/nearest-regions.cypher");
    private static final CypherFile WITH_ENTERPRISES = CypherFile.of("region/regions-with-enterprises.cypher");

    private final Neo4jClient neo4j;

    RegionFiles(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public Optional<Region> findByCode(RegionCode code) {
        return neo4j.query(REGION.text())
                .bind(code.value())
                .to("code")
                .fetchAs(Region.class)
                .mappedBy((types, row) -> regionOf(row))
                .one();
    }

    List<Region> listAll() {
        return List.copyOf(neo4j.query(ALL.text())
                .fetchAs(Region.class)
                .mappedBy((types, row) -> regionOf(row))
                .all());
    }

    List<String> listNearest(RegionCode code) {
        return List.copyOf(neo4j.query(NEAREST.text())
                .bind(code.value())
                .to("code")
                .bind(FullText.likely(code.value()))
                .to("text")
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("suggestion").asString())
                .all());
    }

    List<RegionChoice> listWithEnterprises() {
        return List.copyOf(neo4j.query(WITH_ENTERPRISES.text())
                .fetchAs(RegionChoice.class)
                .mappedBy((types, row) -> new RegionChoice(
                        codeOf(row.get("code")),
                        row.get("name").asString(),
                        row.get("enterprises").asLong()))
                .all());
    }

    private static Region regionOf(Record row) {
        return new Region(
                codeOf(row.get("code")),
                row.get("name").asString(),
                levelOf(row.get("level")),
                row.get("holders")
                        .asList(holder -> new Holder(codeOf(holder.get("code")), levelOf(holder.get("level")))));
    }

    private static RegionCode codeOf(Value value) {
        return new RegionCode(value.asString());
    }

    private static RegionLevel levelOf(Value value) {
        return value.isNull()
                ? RegionLevel.UNKNOWN
                : RegionLevel.valueOf(value.asString().toUpperCase(Locale.ROOT));
    }
}

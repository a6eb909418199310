package io.liantu.likeness;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.FullText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The statements under {@code cypher/likeness}, their rows mapped to values. */
@Repository
@Transactional(readOnly = true)
class LikenessFiles {

    private static final CypherFile OUTDATED = CypherFile.of("likeness/outdated-vectors.cypher");
    private static final CypherFile WRITE = CypherFile.of("likeness/write-vectors.cypher");
    private static final CypherFile STATE = CypherFile.of("likeness/vectors-state.cypher");
    private static final CypherFile VECTORS = CypherFile.of("likeness/vectors.cypher");
    private static final CypherFile NAMES = CypherFile.of("likeness/names-of-product.cypher");
    private static final CypherFile CANDIDATES = CypherFile.of("likeness/like-candidates.cypher");

    private static final int AT_ONCE = 1000;

    /** From each index; the answer shows fewer. */
    private static final int CANDIDATES_MOST = 200;

    /** Enterprises have names in the same index, longer ones, which therefore come later. */
    private static final int NAMES_MOST = 2000;

    private final Neo4jClient neo4j;

    /** A product that is to have another vector, and the text to make it from. */
    record Outdated(ProductId product, String text) {}

    /** A product as it was asked for. */
    record Asked(ProductNames names, boolean hasVector) {}

    /** The states of two moments are equal when the vectors are. */
    record State(long products, long vectors, long changes) {}

    LikenessFiles(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** The next ones after an id, by id. */
    List<Outdated> listOutdated(String after, int most) {
        return rows(
                OUTDATED,
                Map.of("model", NameModel.VERSION, "after", after, "most", most),
                row -> new Outdated(id(row), row.get("text").asString()));
    }

    /** All of them or none. */
    @Transactional
    void write(Map<Outdated, NameVector> vectors) {
        var rows = vectors.entrySet().stream()
                .map(made -> Map.of(
                        "product", made.getKey().product().value(),
                        "text", made.getKey().text(),
                        "vector", made.getValue().numbers()))
                .toList();
        WRITE.rows(neo4j, Map.of("model", NameModel.VERSION, "rows", rows));
    }

    State state() {
        return rows(
                        STATE,
                        Map.of(),
                        row -> new State(
                                row.get("products").asLong(),
                                row.get("vectors").asLong(),
                                row.get("changes").asLong()))
                .get(0);
    }

    /**
     * All products, by id.
     *
     * @param meaning whether with their vectors, too
     */
    List<ProductVector> listVectors(boolean meaning) {
        var all = new ArrayList<ProductVector>();
        var after = "";
        for (var page = page(meaning, after); !page.isEmpty(); page = page(meaning, after)) {
            all.addAll(page);
            after = page.get(page.size() - 1).names().id().value();
        }
        return all;
    }

    Optional<Asked> findAsked(ProductId product) {
        return rows(
                        NAMES,
                        Map.of("product", product.value()),
                        row -> new Asked(names(row), row.get("hasVector").asBoolean()))
                .stream()
                .findFirst();
    }

    /** Those that may be like a product, by id. */
    List<LikeProduct> listCandidates(ProductNames asked, boolean meaning) {
        var parameters = Map.<String, Object>of(
                "product", asked.id().value(),
                "text", FullText.likely(asked.text()),
                "meaning", meaning,
                "most", CANDIDATES_MOST,
                "mostNames", NAMES_MOST);
        return rows(CANDIDATES, parameters, row -> candidate(asked, row));
    }

    private List<ProductVector> page(boolean meaning, String after) {
        return rows(
                VECTORS,
                Map.of("meaning", meaning, "after", after, "most", AT_ONCE),
                row -> new ProductVector(names(row), vector(row.get("vector"))));
    }

    private static LikeProduct candidate(ProductNames asked, Record row) {
        var names = names(row);
        var cosine = row.get("cosine");
        var likeness = Likeness.of(asked.likeness(names), cosine.isNull() ? null : Double.valueOf(cosine.asDouble()));
        return new LikeProduct(names.product(), likeness);
    }

    private static @Nullable NameVector vector(Value numbers) {
        return numbers.isNull() ? null : NameVector.of(numbers.asList(Value::asDouble));
    }

    private static ProductNames names(Record row) {
        return new ProductNames(
                new Product(id(row), row.get("name").asString()),
                row.get("aliases").asList(Value::asString));
    }

    private static ProductId id(Record row) {
        return new ProductId(row.get("product").asString());
    }

    private <T> List<T> rows(CypherFile file, Map<String, Object> parameters, Function<Record, T> mapping) {
        return file.rows(neo4j, parameters).stream().map(mapping).toList();
    }
}

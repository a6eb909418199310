package io.liantu.bench.network;

import io.liantu.neo4j.CypherFile;
import io.liantu.synthetic.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The fastest statements known, for networks where nothing is a kind of something else and everybody is in a city: they
 * begin at the city and add up what three short walks find.
 */
final class TunedCypherEngine implements Engine {

    private static final CypherFile COVERAGE = CypherFile.of("bench/coverage-of-product.cypher");
    private static final CypherFile CANDIDATES = CypherFile.of("bench/candidates-for-product.cypher");

    private final Driver driver;
    private final ProcessHandle server;

    TunedCypherEngine(Driver driver, ProcessHandle server) {
        this.driver = driver;
        this.server = server;
    }

    @Override
    public String title() {
        return "Neo4j, tuned statements over Bolt";
    }

    @Override
    public Supplier<List<Row>> coverage(Question question) {
        var rows = ask(
                COVERAGE,
                question,
                row -> new Row(
                        Labels.numberOf(row.get("product").asString()),
                        row.get("inside").asLong(),
                        0));
        return () -> rows.stream().sorted(Comparator.comparingInt(Row::thing)).toList();
    }

    @Override
    public Supplier<List<Row>> candidates(Question question) {
        var rows = ask(
                CANDIDATES,
                question,
                row -> new Row(
                        Labels.numberOf(row.get("enterprise").asString()),
                        row.get("localCustomers").asLong(),
                        row.get("customers").asLong()));
        return () -> rows;
    }

    private List<Row> ask(CypherFile file, Question question, Function<Record, Row> mapping) {
        var parameters = Map.<String, Object>of(
                "product", Labels.product(question.product()),
                "region", Labels.city(question.city()),
                "atMost", Question.MOST);
        try (var session = driver.session()) {
            return session.run(file.text(), parameters).list(mapping);
        }
    }

    @Override
    public Optional<ProcessHandle> server() {
        return Optional.of(server);
    }
}

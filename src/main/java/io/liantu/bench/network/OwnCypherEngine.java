package io.liantu.bench.network;

import io.liantu.chain.ProductId;
import io.liantu.neo4j.CypherFile;
import io.liantu.network.NetworkAdapters;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.RegionCode;
import io.liantu.synthetic.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;

/** The statements with which the application answers when the network is not in memory. */
final class OwnCypherEngine implements Engine {

    private static final CypherFile INPUTS = CypherFile.of("chain/inputs-of-products.cypher");

    private final Driver driver;
    private final ProcessHandle server;
    private final SupplyNetwork network;

    OwnCypherEngine(Driver driver, ProcessHandle server) {
        this.driver = driver;
        this.server = server;
        network = NetworkAdapters.overGraph(driver);
    }

    @Override
    public String title() {
        return "Neo4j, the application's statements";
    }

    @Override
    public Supplier<List<Row>> coverage(Question question) {
        var closure = closure(Labels.product(question.product())).stream()
                .map(ProductId::new)
                .toList();
        var presence = network.presence(closure, city(question));
        return () -> PortEngine.coverageRows(presence);
    }

    /** Ring by ring, as the application follows inputs. */
    private Set<String> closure(String product) {
        var found = new HashSet<>(Set.of(product));
        var ring = List.of(product);
        for (var step = 0; step < Question.DEPTH && !ring.isEmpty(); step++) {
            ring = inputs(ring).stream().filter(found::add).toList();
        }
        return found;
    }

    private List<String> inputs(List<String> products) {
        try (var session = driver.session()) {
            return session.run(INPUTS.text(), Map.of("products", products))
                    .list(row -> row.get("product").asString());
        }
    }

    @Override
    public Supplier<List<Row>> candidates(Question question) {
        var product = new ProductId(Labels.product(question.product()));
        var makers = network.makersOutside(city(question), List.of(product), null, Question.MOST);
        return () -> PortEngine.candidateRows(makers.getOrDefault(product, List.of()));
    }

    private static RegionCode city(Question question) {
        return new RegionCode(Labels.city(question.city()));
    }

    @Override
    public Optional<ProcessHandle> server() {
        return Optional.of(server);
    }
}

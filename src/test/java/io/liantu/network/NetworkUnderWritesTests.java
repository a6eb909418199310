package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liantu.chain.ProductId;
import io.liantu.intake.Intake;
import io.liantu.intake.IntakeProgress;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.LiantuTest;
import io.liantu.neo4j.LocalNeo4jForTests;
import io.liantu.region.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever reads while others write, and while all is read anew, has one state of the graph: of two enterprises that every
 * write changes together, always one makes the product, and both have the revenue of the same write.
 */
@LiantuTest(
        properties = {
            "liantu.network.in-memory=true",
            "liantu.network.lag=1h",
            "liantu.network.check=20ms",
            "liantu.network.quiet=20ms"
        })
class NetworkUnderWritesTests {

    private static final int WRITERS = 4;
    private static final int READERS = 4;
    private static final int WRITES = 60;
    private static final ProductId LASER = new ProductId("laser");
    private static final RegionCode PROVINCE = new RegionCode("10");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HeldNetwork held;

    @Autowired
    private NetworkStamp stamp;

    @Autowired
    private Neo4jClient neo4j;

    @Autowired
    private Intake intake;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    private final AtomicBoolean isOver = new AtomicBoolean();

    @BeforeEach
    void load() throws IOException {
        LocalNeo4jForTests.wipe();
        Files.writeString(folder.resolve("regions.csv"), "code,name,level,parent\n10,甲省,province,\n");
        Files.writeString(folder.resolve("products.csv"), "id,name\nlaser,激光器\n");
        Files.writeString(
                folder.resolve("enterprises.csv"),
                pairs(
                        pair -> "a%d,示例甲%d,10,0\nb%d,示例乙%d,10,0".formatted(pair, pair, pair, pair),
                        "id,name,region,revenue"));
        Files.writeString(folder.resolve("makes.csv"), pairs("a%d,laser"::formatted, "enterprise,product"));
        assertThat(intake.write(folder, IntakeProgress.SILENT).refused()).isZero();
        NetworkUpToDate.await(application);
    }

    private static String pairs(IntFunction<String> lines, String header) {
        return IntStream.range(0, WRITERS).mapToObj(lines).collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    @Test
    void neverShowsAMixOfStates() throws Exception {
        var threads = Executors.newFixedThreadPool(WRITERS + READERS);
        try {
            var readers = new ArrayList<Future<Integer>>();
            IntStream.range(0, READERS).forEach(reader -> readers.add(threads.submit(this::read)));
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(pair -> threads.submit(() -> write(pair)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
            await().atMost(Duration.ofSeconds(10)).untilAsserted(this::isUpToDate);
            isOver.set(true);
            for (var reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
    }

    private void isUpToDate() {
        assertThat(held.current())
                .hasValueSatisfying(state -> assertThat(revenues(state.network()))
                        .allSatisfy((id, revenue) -> assertThat(revenue).isEqualTo(WRITES)));
    }

    /** Now and then all is read anew meanwhile. */
    private Void write(int pair) {
        for (var number = 1; number <= WRITES; number++) {
            var maker = (number % 2 == 0 ? "a" : "b") + pair;
            var other = (number % 2 == 0 ? "b" : "a") + pair;
            var parameters =
                    Map.<String, Object>of("maker", maker, "other", other, "product", LASER.value(), "number", number);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                // First, so that writers wait for each other instead of deadlocking at the product.
                stamp.change(List.of(maker, other));
                neo4j.query(CypherFile.of("test/set-pair.cypher").text())
                        .bindAll(parameters)
                        .run();
            });
            if (pair == 0 && number % 20 == 0) {
                held.refresh();
            }
        }
        return null;
    }

    /** Tells how many states it has seen. */
    private int read() {
        var last = new HashMap<String, Double>();
        int states = 0;
        while (!isOver.get()) {
            var network = held.current();
            if (network.isPresent()) {
                var makers = revenues(network.get().network());
                assertThat(makers).hasSize(WRITERS);
                makers.forEach((id, revenue) -> {
                    var pair = id.substring(1);
                    assertThat(revenue).isGreaterThanOrEqualTo(last.getOrDefault(pair, 0.0));
                    assertThat(id.startsWith("a")).isEqualTo(revenue % 2 == 0);
                    last.put(pair, revenue);
                });
                states++;
            }
        }
        return states;
    }

    private static Map<String, Double> revenues(SupplyNetwork network) {
        return network.makersIn(PROVINCE, List.of(LASER)).stream()
                .map(LocalMaker::enterprise)
                .collect(Collectors.toMap(one -> one.id().value(), one -> one.revenue() == null ? -1 : one.revenue()));
    }
}

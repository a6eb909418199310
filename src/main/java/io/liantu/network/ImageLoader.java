package io.liantu.network;

import io.liantu.neo4j.CypherFile;
import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ThingsBuilder;
import io.liantu.shared.DaemonThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads the network out of Neo4j into arrays, enterprises and links by ranges of ids. It holds no more than a few ranges
 * besides the arrays. What is written meanwhile may be in or not.
 */
@Component
class ImageLoader {

    private static final CypherFile REGIONS = CypherFile.of("network/image-regions.cypher");
    private static final CypherFile PRODUCTS = CypherFile.of("network/image-products.cypher");
    private static final CypherFile ALLIANCES = CypherFile.of("network/image-alliances.cypher");
    private static final CypherFile ENTERPRISES = CypherFile.of("network/image-enterprises.cypher");
    private static final CypherFile LINKS = CypherFile.of("network/image-links.cypher");

    private static final int ENTERPRISES_AT_ONCE = 2000;
    private static final int THREADS = 2;

    private final Neo4jClient neo4j;

    ImageLoader(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** A range of enterprises: those whose ids are greater than one and not greater than the other. */
    private record Range(String from, String to) {}

    /**
     * The network as it is.
     *
     * @param state of the graph
     * @throws ImageRefused when the graph is of a shape that arrays do not hold
     */
    NetworkImage load(NetworkState state) {
        var things = new ThingsBuilder(
                all(REGIONS, ImageRows::region),
                all(PRODUCTS, ImageRows::product),
                all(ALLIANCES, ImageRows::alliance));
        var ranges = addEnterprises(things, state.enterprises());
        var links = things.numbered();
        addLinks(ranges, links);
        return links.image();
    }

    private List<Range> addEnterprises(ThingsBuilder things, long expected) {
        long found = 0;
        var ranges = new ArrayList<Range>();
        var after = "";
        var page = enterprisesAfter(after);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(row -> row.get("counts").asBoolean())
                    .map(ImageRows::enterprise)
                    .forEach(things::add);
            found += page.size();
            var last = page.get(page.size() - 1).get("id").asString();
            ranges.add(new Range(after, last));
            after = last;
            page = enterprisesAfter(after);
        }
        if (found < expected) {
            throw new ImageRefused(ImageRefused.Reason.NO_KEY_OR_NAME, "an enterprise");
        }
        return ranges;
    }

    private List<Record> enterprisesAfter(String id) {
        return ENTERPRISES.rows(neo4j, Map.of("after", id, "most", ENTERPRISES_AT_ONCE));
    }

    /** Neo4j reads two ranges at once. */
    private void addLinks(List<Range> ranges, LinksBuilder links) {
        var readers = Executors.newFixedThreadPool(THREADS, DaemonThreads.named("network-links"));
        try {
            for (var first = 0; first < ranges.size(); first += THREADS) {
                var some = ranges.subList(first, Math.min(first + THREADS, ranges.size()));
                readLinks(some, readers).forEach(rows -> rows.join().forEach(row -> ImageRows.addLinks(row, links)));
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private List<CompletableFuture<List<Record>>> readLinks(List<Range> ranges, ExecutorService readers) {
        return ranges.stream()
                .map(range -> CompletableFuture.supplyAsync(
                        () -> LINKS.rows(neo4j, Map.of("from", range.from(), "to", range.to())), readers))
                .toList();
    }

    private <T> List<T> all(CypherFile file, Function<Record, T> mapping) {
        return file.rows(neo4j, Map.of()).stream().map(mapping).toList();
    }
}

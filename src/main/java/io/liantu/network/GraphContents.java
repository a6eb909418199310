package io.liantu.network;

import io.liantu.neo4j.CypherFile;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkContents;
import io.liantu.shared.DaemonThreads;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The enterprises in Neo4j with their links, read by ranges of ids, of which no more than a few are held at once. */
final class GraphContents implements NetworkContents {

    private static final CypherFile ENTERPRISES = CypherFile.of("network/image-enterprises.cypher");
    private static final CypherFile LINKS = CypherFile.of("network/image-links.cypher");

    private static final int ENTERPRISES_AT_ONCE = 2000;
    private static final int MOST_THREADS = 8;

    /** So many times as long as an enterprise do its links take. */
    private static final int LINKS_TAKE = 4;

    private static final int PERCENT = 100;

    private final Neo4jClient neo4j;
    private final long expected;
    private final ReadProgress progress;
    private final int threads =
            Math.max(2, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    private final List<Range> ranges = new ArrayList<>();
    private long found;

    /** @param expected how many enterprises there are */
    GraphContents(Neo4jClient neo4j, long expected, ReadProgress progress) {
        this.neo4j = neo4j;
        this.expected = expected;
        this.progress = progress;
    }

    /** A range of enterprises: those whose ids are greater than one and not greater than the other. */
    private record Range(String from, String to) {}

    /** @throws ImageRefused when there are fewer enterprises than expected, as without an id */
    @Override
    public void tellEnterprises(Consumer<EnterpriseRow> to) {
        var after = "";
        var page = enterprisesAfter(after);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(row -> row.get("counts").asBoolean())
                    .map(ImageRows::enterprise)
                    .forEach(to);
            found += page.size();
            tell(found);
            var last = page.get(page.size() - 1).get("id").asString();
            ranges.add(new Range(after, last));
            after = last;
            page = enterprisesAfter(after);
        }
        if (found < expected) {
            throw new ImageRefused(ImageRefused.Reason.NO_KEY_OR_NAME, "an enterprise");
        }
    }

    private List<Record> enterprisesAfter(String id) {
        return ENTERPRISES.rows(neo4j, Map.of("after", id, "most", ENTERPRISES_AT_ONCE));
    }

    /** While one range is taken up, the next ones are read. */
    @Override
    public void tellLinks(LinksBuilder to) {
        var readers = Executors.newFixedThreadPool(threads, DaemonThreads.named("network-links"));
        var read = new ArrayDeque<CompletableFuture<List<Record>>>();
        try {
            for (var next = 0; next < ranges.size() + threads; next++) {
                if (next < ranges.size()) {
                    var range = ranges.get(next);
                    read.add(CompletableFuture.supplyAsync(() -> linksOf(range), readers));
                }
                if (next >= threads) {
                    read.remove().join().forEach(row -> ImageRows.addLinks(row, to));
                    tell(found + LINKS_TAKE * found * (next - threads + 1) / ranges.size());
                }
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private List<Record> linksOf(Range range) {
        return LINKS.rows(neo4j, Map.of("from", range.from(), "to", range.to()));
    }

    private void tell(long done) {
        progress.reached((int) Math.min(PERCENT, PERCENT * done / ((1 + LINKS_TAKE) * Math.max(1, expected))));
    }
}

package io.liantu.intake;

import io.liantu.intake.table.CsvTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableSource;
import io.liantu.neo4j.CypherFile;
import io.liantu.neo4j.GraphReady;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Fills a graph that is empty with the nation's regions and a sample, as soon as the graph is there. It marks in the
 * graph that it began and that it is done, so a start after an interrupted one goes on, and one after a finished one
 * leaves everything as it is.
 */
@Component
@Conditional(SampleWanted.class)
class SampleData {

    /**
     * Some bundled tables.
     *
     * @param folder where they are on the class path
     * @param label what a graph that needs them has none of
     */
    record Part(String folder, String label) {}

    private static final Logger log = LoggerFactory.getLogger(SampleData.class);

    private static final List<Part> BUNDLED =
            List.of(new Part("reference", "Region"), new Part("sample", "Enterprise"));
    private static final CypherFile IS_DUE = CypherFile.of("intake/sample-is-due.cypher");
    private static final CypherFile BEGIN = CypherFile.of("intake/sample-begin.cypher");
    private static final CypherFile FINISH = CypherFile.of("intake/sample-finish.cypher");

    private final Intake intake;
    private final Neo4jClient neo4j;
    private final GraphContent content;
    private final List<Part> parts;

    @Autowired
    SampleData(Intake intake, Neo4jClient neo4j) {
        this(intake, neo4j, BUNDLED);
    }

    SampleData(Intake intake, Neo4jClient neo4j, List<Part> parts) {
        this.intake = intake;
        this.neo4j = neo4j;
        this.content = new GraphContent(neo4j);
        this.parts = parts;
    }

    /** Loads what is missing. */
    @EventListener(GraphReady.class)
    void load() {
        if (parts.stream().anyMatch(this::isDue)) {
            intake.inOneTurn(this::loadDue);
        }
    }

    /** In one turn, so that nobody's import counts as bundled. */
    private boolean loadDue(Function<List<Table>, IntakeReport> writing) {
        var due = parts.stream().filter(this::isDue).toList();
        boolean alone = !due.isEmpty() && content.isEmpty();
        due.forEach(part -> load(part, writing));
        if (alone) {
            content.rememberSample();
        }
        return alone;
    }

    /** Whether the graph holds what was loaded into an empty one, and nothing else, neither more nor otherwise. */
    boolean isAlone(long things, long links) {
        return content.isSample(things, links);
    }

    /** The tables of each part, in the order of loading. */
    List<List<Table>> bundled() {
        return parts.stream().map(part -> tables(part.folder())).toList();
    }

    /** The graph holds most of each part; unless {@link #markLoaded} follows, the next start loads the rest. */
    void markBegun() {
        parts.forEach(part -> mark(BEGIN, part));
    }

    /** Nothing is left of any part. */
    void markLoaded() {
        parts.forEach(part -> mark(FINISH, part));
    }

    private boolean isDue(Part part) {
        return neo4j.query(IS_DUE.text())
                .bindAll(Map.of("part", part.folder(), "label", part.label()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(true);
    }

    private void load(Part part, Function<List<Table>, IntakeReport> writing) {
        mark(BEGIN, part);
        var report = writing.apply(tables(part.folder()));
        mark(FINISH, part);
        log.info("Loaded {} rows of {} data, {} issues.", report.accepted(), part.folder(), report.issueCount());
    }

    private void mark(CypherFile statement, Part part) {
        neo4j.query(statement.text()).bindAll(Map.of("part", part.folder())).run();
    }

    private static List<Table> tables(String folder) {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            return Arrays.stream(resolver.getResources("classpath*:" + folder + "/*.csv"))
                    .map(resource -> table(folder, resource))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(String folder, Resource resource) {
        var file = String.valueOf(resource.getFilename());
        return new CsvTable(TableSource.name(file), folder + "/" + file, resource);
    }
}

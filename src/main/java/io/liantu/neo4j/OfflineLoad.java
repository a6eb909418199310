package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Replaces the store of the application's own Neo4j by one that the offline importer writes: many times as fast as
 * statements, but only while there is nothing to lose.
 */
@Component
@EnableConfigurationProperties(OfflineLoadProperties.class)
public class OfflineLoad {

    /** Labels of marks and records of the application's own, which say nothing of enterprises. */
    public static final List<String> OF_OUR_OWN = List.of(
            "SchemaVersion", "SampleLoad", "Import", "ImportedTable", "ImportTurn", "HeaderMapping", "NetworkStamp");

    private static final CypherFile SIZE = CypherFile.of("neo4j/graph-size.cypher");

    private final ObjectProvider<Neo4jServer> server;
    private final ObjectProvider<LocalNeo4jProperties> serverProperties;
    private final OfflineLoadProperties properties;
    private final SchemaScripts schema;
    private final Neo4jClient neo4j;

    OfflineLoad(
            ObjectProvider<Neo4jServer> server,
            ObjectProvider<LocalNeo4jProperties> serverProperties,
            OfflineLoadProperties properties,
            SchemaScripts schema,
            Neo4jClient neo4j) {
        this.server = server;
        this.serverProperties = serverProperties;
        this.properties = properties;
        this.schema = schema;
        this.neo4j = neo4j;
    }

    /**
     * Begins a load.
     *
     * @return an empty folder for the importer's files, on the disk of the store
     * @throws OfflineLoadRefused when the Neo4j is not this process's own
     */
    public Path begin() {
        try {
            var folder = folder();
            folder.begin();
            return folder.folder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes sure that nothing is lost.
     *
     * @param comesAgain whether the new store will have all that is in the graph, which holds so many nodes and
     *     relationships
     * @throws OfflineLoadRefused when there is anything else in the graph
     */
    public void refuseUnlessEmptyOr(BiPredicate<Long, Long> comesAgain) {
        var size = neo4j.query(SIZE.text())
                .bindAll(Map.of("besides", OF_OUR_OWN))
                .fetch()
                .one()
                .orElse(Map.of());
        long nodes = (Long) size.getOrDefault("nodes", 0L);
        long relationships = (Long) size.getOrDefault("relationships", 0L);
        boolean isEmpty = nodes == 0 && relationships == 0;
        if (!isEmpty && !comesAgain.test(nodes, relationships)) {
            throw OfflineLoadRefused.notEmpty(nodes, relationships);
        }
    }

    /**
     * Imports the files into a new store beside the one in use.
     *
     * @throws OfflineImportFailed when the importer gives up; the graph is then as it was
     */
    public void make(List<ImportFile> files) {
        var folder = folder();
        new OfflineImport(folder.data(), serverProperties.getObject(), properties).run(folder.home(), files);
    }

    /**
     * Starts Neo4j on the new store, in the place of the old one, and waits for its constraints and indexes.
     *
     * @throws OfflineImportFailed when it cannot be put there; the graph is then as it was
     */
    public void putInPlace() {
        var own = own();
        var folder = folder();
        folder.mark(BulkFolder.Step.READY);
        own.restartedAfter(folder);
        schema.apply();
    }

    /** Ends a load, whether it succeeded or not; a new store that could not take its place does so at the next start. */
    public void end() {
        var folder = folder();
        if (!folder.step().filter(BulkFolder.Step.READY::equals).isPresent()) {
            folder.end();
        }
    }

    /**
     * Keeps what of the old store the new one is to hold, beside both: a sudden end between the two loses nothing. It is
     * forgotten when the new store cannot take its place.
     */
    public void keep(String text) {
        OwnerOnly.write(folder().kept(), text);
    }

    /** What a load kept, perhaps one of another process; empty when nothing is, or the Neo4j is not this process's own. */
    public Optional<String> findKept() {
        return server.stream().anyMatch(LocalNeo4j.class::isInstance) ? text(folder().kept()) : Optional.empty();
    }

    /** The store holds what was kept. */
    public void forgetKept() {
        try {
            Files.deleteIfExists(folder().kept());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BulkFolder folder() {
        own();
        return new BulkFolder(new DataFolder(serverProperties.getObject().dataDir()));
    }

    private LocalNeo4j own() {
        var found = server.getIfAvailable();
        if (found instanceof LocalNeo4j local) {
            return local;
        }
        throw found == null ? OfflineLoadRefused.notOwn() : OfflineLoadRefused.joined();
    }
}

package io.liantu.intake;

import io.liantu.intake.bulk.StagedContents;
import io.liantu.intake.bulk.Staging;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableSource;
import io.liantu.intake.table.UnusableSource;
import io.liantu.neo4j.OfflineLoad;
import io.liantu.network.BulkNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Loads an empty graph through Neo4j's offline importer and ends with the graph that the ordinary import would give. Rows
 * that are plainly in order are laid out for the importer; all others, such as a second row about the same thing, go
 * through the ordinary import afterwards, which also reports them. What the bundled data would have given an empty graph
 * is loaded along.
 *
 * <p>Its memory grows by 16 to 32 bytes a name of a thing, 4 bytes a thing, and 2.5 bytes a relationship, and not with
 * the length of texts other than the ids of products and sources. At its end it makes the network of the next start, where
 * the heap has room for that.
 */
@Service
public class BulkIntake {

    private static final int MOST_THREADS = 4;

    private final Intake intake;
    private final OfflineLoad offline;
    private final ObjectProvider<SampleData> sample;
    private final BulkRecord record;
    private final ImportContent content;
    private final ImportTurn turn;
    private final BulkNetwork network;
    private final IntakeSettings settings;

    BulkIntake(
            Intake intake,
            OfflineLoad offline,
            ObjectProvider<SampleData> sample,
            BulkRecord record,
            ImportContent content,
            ImportTurn turn,
            BulkNetwork network,
            IntakeSettings settings) {
        this.intake = intake;
        this.offline = offline;
        this.sample = sample;
        this.record = record;
        this.content = content;
        this.turn = turn;
        this.network = network;
        this.settings = settings;
    }

    /**
     * Reads a folder, a zip, a workbook or a single file.
     *
     * @param mapping the name of the mapping of headers to read it with, empty for none
     * @throws UnknownMapping when there is no such mapping
     * @throws io.liantu.neo4j.OfflineLoadRefused when the graph is not empty, or not the application's own
     * @throws ImportRunning when another import writes as the new store should take its place; the graph is then as it was
     * @throws io.liantu.neo4j.OfflineImportFailed when the importer gives up; the graph is then as it was
     * @throws io.liantu.shared.DomainProblem when nothing can be read from the path at all
     */
    public IntakeReport read(Path path, String mapping, IntakeProgress progress) {
        var how = content.mappingOf(mapping);
        try (var source = TableSource.open(path, settings.archiveLimits())) {
            if (!ImportRun.recognisesAny(source.tables(), how)) {
                throw UnusableSource.unrecognised(path.getFileName());
            }
            var files = offline.begin();
            try {
                return load(BulkOrder.of(path, how), source.tables(), new Staging(files), progress);
            } finally {
                offline.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntakeReport load(BulkOrder order, List<Table> tables, Staging staging, IntakeProgress progress) {
        refuseUnlessReplaceable();
        var before = sample.stream()
                .flatMap(data -> data.bundled().stream())
                .map(part -> new BulkImport(part, HeaderMapping.NONE, staging, 1, IntakeProgress.SILENT))
                .toList();
        before.forEach(BulkImport::stage);
        var load = new BulkImport(tables, order.mapping(), staging, threadsFor(order.path()), progress);
        load.stage();
        offline.make(staging.files());
        try (var written = swap(order)) {
            var report = record.end(order, () -> {
                before.forEach(part -> intake.load(part.rest()));
                sample.ifAvailable(SampleData::markLoaded);
                return load.with(intake.load(load.rest(), order.mapping()));
            });
            written.keep(besides -> new StagedContents(staging, besides));
            return report;
        }
    }

    /** Making a store takes a while, in which somebody may have written into the graph. */
    private BulkNetwork.Written swap(BulkOrder order) {
        return turn.now(order.id(), () -> {
            refuseUnlessReplaceable();
            record.begin(order, offline::putInPlace);
            sample.ifAvailable(SampleData::markBegun);
            return network.begin();
        });
    }

    private void refuseUnlessReplaceable() {
        offline.refuseUnlessEmptyOr((things, links) -> sample.stream().anyMatch(data -> data.isAlone(things, links)));
    }

    /** Files of a folder can be read side by side, parts of an archive only one after the other. */
    private static int threadsFor(Path path) {
        return Files.isDirectory(path)
                ? Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())
                : 1;
    }
}

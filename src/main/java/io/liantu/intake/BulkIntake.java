package io.liantu.intake;

import io.liantu.intake.bulk.Staging;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableSource;
import io.liantu.intake.table.UnusableSource;
import io.liantu.neo4j.OfflineLoad;
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
 * the length of texts other than the ids of products and sources.
 */
@Service
public class BulkIntake {

    private static final int MOST_THREADS = 4;

    private final Intake intake;
    private final OfflineLoad offline;
    private final ObjectProvider<SampleData> sample;
    private final IntakeSettings settings;

    BulkIntake(Intake intake, OfflineLoad offline, ObjectProvider<SampleData> sample, IntakeSettings settings) {
        this.intake = intake;
        this.offline = offline;
        this.sample = sample;
        this.settings = settings;
    }

    /**
     * Reads a folder, a zip, a workbook or a single file.
     *
     * @throws io.liantu.neo4j.OfflineLoadRefused when the graph is not empty or not the application's own
     * @throws io.liantu.neo4j.OfflineImportFailed when the importer gives up; the graph is then as it was
     * @throws io.liantu.shared.DomainProblem when nothing can be read from the path at all
     */
    public IntakeReport read(Path path, IntakeProgress progress) {
        try (var source = TableSource.open(path, settings.archiveLimits())) {
            if (!ImportRun.recognisesAny(source.tables(), HeaderMapping.NONE)) {
                throw UnusableSource.unrecognised(path.getFileName());
            }
            var files = offline.begin();
            try {
                return load(source.tables(), new Staging(files), threadsFor(path), progress);
            } finally {
                offline.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntakeReport load(List<Table> tables, Staging staging, int threads, IntakeProgress progress) {
        var bundled = sample.stream().flatMap(data -> data.bundled().stream()).toList();
        var before = bundled.stream()
                .map(part -> staged(part, staging, 1, IntakeProgress.SILENT))
                .toList();
        offline.refuseUnlessEmptyOr(staging.things(), staging.relationships());
        var load = staged(tables, staging, threads, progress);
        offline.load(staging.files());
        sample.ifAvailable(SampleData::markLoaded);
        before.forEach(part -> intake.load(part.rest()));
        return load.with(intake.load(load.rest()));
    }

    private static BulkImport staged(List<Table> tables, Staging staging, int threads, IntakeProgress progress) {
        var some = new BulkImport(tables, staging, threads, progress);
        some.stage();
        return some;
    }

    /** Files of a folder can be read side by side, parts of an archive only one after the other. */
    private static int threadsFor(Path path) {
        return Files.isDirectory(path)
                ? Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())
                : 1;
    }
}

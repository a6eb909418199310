package io.liantu.intake;

import io.liantu.chain.Chains;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.region.Regions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/**
 * Writes the graph, or one chain in one region, in the exchange format, with all that was ever said: read into an empty
 * graph it ends in the same one. It reads page by page, so memory does not grow with the graph; what others write
 * meanwhile may be in it or not.
 */
@Service
public class Exporting {

    private final ExportKeys keys;
    private final ExportReader reader;
    private final TakenOver takenOver;
    private final Chains chains;
    private final Regions regions;

    Exporting(ExportKeys keys, ExportReader reader, TakenOver takenOver, Chains chains, Regions regions) {
        this.keys = keys;
        this.reader = reader;
        this.takenOver = takenOver;
        this.chains = chains;
        this.regions = regions;
    }

    /**
     * Writes a folder, a zip or a workbook, as the name of the path says; it is there whole or not at all.
     *
     * @throws ExportExists when there is something at the path
     * @throws TooLargeForWorkbook when a workbook cannot hold it
     * @throws io.liantu.shared.DomainProblem when there is no such chain or region
     */
    public void write(ExportScope scope, Path path, IntakeProgress progress) {
        if (Files.exists(path)) {
            throw new ExportExists(path);
        }
        check(scope);
        try {
            var beside = Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            var work = Files.createTempDirectory(beside, ".liantu-export");
            try {
                var half = work.resolve(String.valueOf(path.getFileName()));
                writeHalf(scope, ExportForm.of(path), half, progress);
                Files.move(half, path);
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a zip or a workbook to a stream, of a scope that was {@linkplain #check checked}.
     *
     * @throws TooLargeForWorkbook when a workbook cannot hold it
     */
    public void write(ExportScope scope, ExportForm form, OutputStream out) throws IOException {
        try (var target = form.target(out)) {
            write(scope, target, IntakeProgress.SILENT);
        }
    }

    /**
     * Looks whether there is what a scope names.
     *
     * @throws io.liantu.shared.DomainProblem when there is no such chain or region
     */
    public void check(ExportScope scope) {
        if (scope instanceof ExportScope.ChainInRegion one) {
            chains.getById(one.chain());
            regions.getByCode(one.region());
        }
    }

    private void writeHalf(ExportScope scope, ExportForm form, Path half, IntakeProgress progress) throws IOException {
        Files.createDirectories(
                form == ExportForm.FOLDER ? half : half.toAbsolutePath().resolveSibling(""));
        if (form == ExportForm.FOLDER) {
            try (var target = CsvTarget.folder(half)) {
                write(scope, target, progress);
            }
        } else {
            try (var out = Files.newOutputStream(half);
                    var target = form.target(out)) {
                write(scope, target, progress);
            }
        }
    }

    private void write(ExportScope scope, ExportTarget target, IntakeProgress progress) throws IOException {
        var selection = keys.selected(scope);
        for (var sheet : ExchangeSheet.values()) {
            var rows = new ExportRows(sheet, selection);
            var written = new AtomicLong();
            target.begin(sheet.title(), rows.header());
            reader.read(sheet, selection, page -> {
                takenOver
                        .joined(sheet, page)
                        .forEach(found -> written.addAndGet(write(rows.of(found.keys(), found.testimony()), target)));
                progress.advanced(sheet.title(), written.get());
            });
        }
    }

    private static int write(List<List<String>> rows, ExportTarget target) {
        try {
            for (var row : rows) {
                target.row(row);
            }
            return rows.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

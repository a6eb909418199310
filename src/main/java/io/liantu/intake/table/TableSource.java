package io.liantu.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.springframework.core.io.FileSystemResource;

/**
 * The tables of a folder, a zip, a workbook or a single file. Close it after the last row.
 *
 * @param tables what can be read, in the order of their names
 * @param opened what stays open while they are read
 */
public record TableSource(List<Table> tables, Closeable opened) implements Closeable {

    private static final List<String> TEXT_FILES = List.of("csv", "tsv");

    /**
     * Opens a path by what it is.
     *
     * @throws UnusableSource when nothing can be read from it
     */
    public static TableSource open(Path path, ArchiveLimits limits) {
        if (!Files.isReadable(path)) {
            throw UnusableSource.absent(path);
        }
        try {
            return Files.isDirectory(path) ? folder(path) : file(path, limits);
        } catch (IOException e) {
            throw UnusableSource.unreadable(path.getFileName());
        }
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    private static TableSource file(Path path, ArchiveLimits limits) throws IOException {
        return switch (extension(path.toString())) {
            case "zip" -> archive(path, limits);
            case "xlsx", "xlsm" -> workbook(path, limits);
            case "csv", "tsv", "txt" -> new TableSource(List.of(text(path)), () -> {});
            default -> throw UnusableSource.unrecognised(path.getFileName());
        };
    }

    private static TableSource folder(Path path) throws IOException {
        try (var files = Files.list(path)) {
            var tables = files.filter(Files::isRegularFile)
                    .filter(file -> isText(file.toString()))
                    .sorted()
                    .map(TableSource::text)
                    .toList();
            return new TableSource(tables, () -> {});
        }
    }

    private static TableSource archive(Path path, ArchiveLimits limits) {
        var archive = Archive.open(path, limits);
        var tables = archive.files().stream()
                .filter(entry -> isText(entry.getName()))
                .<Table>map(entry -> new CsvTable(name(entry.getName()), entry.getName(), archive.content(entry)))
                .toList();
        return new TableSource(tables, archive::close);
    }

    private static TableSource workbook(Path path, ArchiveLimits limits) throws IOException {
        try (var archive = Archive.open(path, limits.forWorkbook())) {
            archive.refuseUnlessBounded();
        }
        try {
            var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            var tables = workbook.getSheets()
                    .<Table>map(sheet -> new WorkbookTable(path.getFileName() + " / " + sheet.getName(), sheet))
                    .toList();
            return new TableSource(tables, workbook);
        } catch (RuntimeException e) {
            throw UnusableSource.unreadable(path.getFileName());
        }
    }

    private static Table text(Path path) {
        var file = String.valueOf(path.getFileName());
        return new CsvTable(name(file), file, new FileSystemResource(path));
    }

    private static boolean isText(String file) {
        return TEXT_FILES.contains(extension(file)) && !name(file).startsWith(".");
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A file's name without folder and extension. */
    public static String name(String file) {
        var last = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }
}

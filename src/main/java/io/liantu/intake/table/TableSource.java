package io.liantu.intake.table;

import io.liantu.intake.format.DateSystem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.springframework.core.io.FileSystemResource;

/**
 * The tables of a folder, a zip, a workbook or a single file. Close it after the last row.
 *
 * @param tables what can be read, in the order of their names
 * @param skipped files that may hold tables and are not opened within a folder or zip
 * @param opened what stays open while they are read
 */
public record TableSource(List<Table> tables, List<String> skipped, Closeable opened) implements Closeable {

    private static final List<String> TEXT_FILES = List.of("csv", "tsv");
    private static final Set<String> OTHER_PROGRAMS =
            Set.of("xls", "xlsb", "xlt", "et", "ett", "ods", "numbers", "dbf", "mdb", "accdb");
    private static final Set<String> OTHER_ARCHIVES = Set.of("rar", "7z", "gz", "tgz", "tar", "bz2", "xz");
    private static final Set<String> WITH_TABLES = Stream.of(
                    OTHER_PROGRAMS, OTHER_ARCHIVES, Set.of("zip", "xlsx", "xlsm"))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

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
            return Files.isDirectory(path) ? folder(path, limits) : file(path, limits);
        } catch (IOException e) {
            throw UnusableSource.unreadable(path.getFileName());
        }
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    private static TableSource file(Path path, ArchiveLimits limits) throws IOException {
        var extension = extension(path.toString());
        return switch (extension) {
            case "zip" -> archive(path, limits);
            case "xlsx", "xlsm" -> workbook(path, limits);
            case "csv", "tsv", "txt" -> new TableSource(List.of(text(path, limits)), List.of(), () -> {});
            default -> throw refused(path.getFileName(), extension);
        };
    }

    private static UnusableSource refused(Object name, String extension) {
        if (OTHER_PROGRAMS.contains(extension)) {
            return UnusableSource.otherProgram(name);
        }
        return OTHER_ARCHIVES.contains(extension)
                ? UnusableSource.otherArchive(name)
                : UnusableSource.unrecognised(name);
    }

    private static TableSource folder(Path path, ArchiveLimits limits) throws IOException {
        try (var files = Files.list(path)) {
            var names = files.filter(Files::isRegularFile).sorted().toList();
            var tables = names.stream()
                    .filter(file -> isText(file.toString()))
                    .map(file -> text(file, limits))
                    .toList();
            var skipped = names.stream()
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(TableSource::isSkipped)
                    .toList();
            return new TableSource(tables, skipped, () -> {});
        }
    }

    private static TableSource archive(Path path, ArchiveLimits limits) {
        var archive = Archive.open(path, limits);
        var tables = archive.files().stream()
                .filter(entry -> isText(entry.getName()))
                .<Table>map(entry ->
                        new CsvTable(name(entry.getName()), entry.getName(), archive.content(entry), limits.text()))
                .toList();
        var skipped = archive.files().stream()
                .map(ZipEntry::getName)
                .filter(TableSource::isSkipped)
                .toList();
        return new TableSource(tables, skipped, archive::close);
    }

    private static TableSource workbook(Path path, ArchiveLimits limits) throws IOException {
        try (var archive = Archive.open(path, limits.forWorkbook())) {
            archive.refuseUnlessSafeWorkbook();
        }
        try {
            var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            var dates = workbook.isDate1904() ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            var tables = workbook.getSheets()
                    .<Table>map(sheet -> new WorkbookTable(path.getFileName() + " / " + sheet.getName(), sheet, dates))
                    .toList();
            DistinctNames.refuseUnlessDistinct(
                    path.getFileName(), tables.stream().map(Table::name));
            return new TableSource(tables, List.of(), workbook);
        } catch (UnusableSource e) {
            throw e;
        } catch (RuntimeException e) {
            throw UnusableSource.unreadable(path.getFileName());
        }
    }

    private static Table text(Path path, ArchiveLimits limits) {
        var file = String.valueOf(path.getFileName());
        return new CsvTable(name(file), file, new FileSystemResource(path), limits.text());
    }

    private static boolean isText(String file) {
        return TEXT_FILES.contains(extension(file)) && !name(file).startsWith(".");
    }

    /** Hidden files and the locks of open workbooks hold nothing. */
    private static boolean isSkipped(String file) {
        var name = name(file);
        return WITH_TABLES.contains(extension(file)) && !name.startsWith(".") && !name.startsWith("~$");
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

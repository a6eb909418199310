package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.TableSource;
import io.liantu.shared.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Writes issue files 问题清单: workbooks with the rows of an import that somebody should correct, each with what is wrong
 * in a last column. Corrected there, the very file can be imported.
 */
@Service
public class IssueFiles {

    private final Imports imports;
    private final HeaderMappings mappings;
    private final IntakeSettings settings;
    private final Wording wording;

    IssueFiles(Imports imports, HeaderMappings mappings, IntakeSettings settings, Wording wording) {
        this.imports = imports;
        this.mappings = mappings;
        this.settings = settings;
        this.wording = wording;
    }

    /** Whether a report tells of rows to correct. */
    public static boolean isNeeded(IntakeReport report) {
        return report.issues().stream().anyMatch(IssueFiles::isToCorrect);
    }

    /**
     * Finds out what is to be corrected.
     *
     * @throws UnknownImport when there is none of this id
     * @throws NothingToCorrect when nothing is, or nobody knows yet
     */
    public IntakeReport get(ImportId id) {
        imports.get(id);
        return imports.findReport(id).filter(IssueFiles::isNeeded).orElseThrow(() -> new NothingToCorrect(id));
    }

    /**
     * Makes sure beforehand that an issue file can be written to a path.
     *
     * @throws ExportExists when there is something already
     */
    public void refuseUnlessFree(Path file) {
        if (Files.exists(file)) {
            throw new ExportExists(file);
        }
    }

    /**
     * Writes the issue file of an import.
     *
     * @throws NothingToCorrect when there is nothing to correct
     * @throws ExportExists when there is something at the path
     */
    public void write(ImportId id, Path file, Locale locale) {
        refuseUnlessFree(file);
        get(id);
        try (var out = Files.newOutputStream(file)) {
            write(id, out, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the issue file of an import to a stream, reading each table twice.
     *
     * @throws NothingToCorrect when there is nothing to correct
     * @throws io.liantu.intake.table.UnusableSource when its source is not there any more
     */
    public void write(ImportId id, OutputStream out, Locale locale) throws IOException {
        var found = imports.get(id);
        var report = get(id);
        var mapping = found.mapping().isEmpty() ? HeaderMapping.NONE : mappings.get(found.mapping());
        try (var source = TableSource.open(Path.of(found.path()), settings.archiveLimits());
                var workbook = new IssueWorkbook(out, locale)) {
            for (var table : source.tables()) {
                var remarks = remarks(report, table.place(), locale);
                var sheet = ExchangeSheet.recognise(table.name(), mapping);
                if (sheet.isPresent() && !remarks.isEmpty()) {
                    workbook.add(new IssueRows(sheet.get(), table, mapping, remarks));
                }
            }
            long more = report.faultsBeyond();
            if (more > 0) {
                workbook.close(wording.of("intake.more-issues", locale, more));
            }
        }
    }

    private NavigableMap<Long, String> remarks(IntakeReport report, String place, Locale locale) {
        return report.issues().stream()
                .filter(issue -> isToCorrect(issue) && issue.place().equals(place))
                .collect(Collectors.toMap(
                        RowIssue::line,
                        issue -> sentence(report, issue, locale),
                        (first, next) -> wording.of("intake.and-issue", locale, first, next),
                        TreeMap::new));
    }

    private String sentence(IntakeReport report, RowIssue issue, Locale locale) {
        var arguments = issue.messageArguments(report.findSheetOf(issue).orElse(null), locale);
        return wording.of(issue.messageKey(), locale, arguments.toArray())
                .strip()
                .replaceFirst("[.。]$", "");
    }

    private static boolean isToCorrect(RowIssue issue) {
        return issue.severity() != Severity.NOTICE && issue.kind() != IssueKind.SKIPPED_FILE;
    }
}

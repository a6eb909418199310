package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderMapping.MappedColumn;
import io.liantu.intake.format.HeaderMapping.MappedSheet;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableSource;
import io.liantu.intake.table.UnusableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Asks what unknown tables and headers of an import mean, and reads it again with what a person answers. */
@Service
public class ImportQuestions {

    private static final int MOST = 100;

    private final Imports imports;
    private final HeaderMappings mappings;
    private final IntakeSettings settings;

    ImportQuestions(Imports imports, HeaderMappings mappings, IntakeSettings settings) {
        this.imports = imports;
        this.mappings = mappings;
        this.settings = settings;
    }

    /**
     * The tables and headers of which nobody said what they mean, each with the likeliest meaning; none where the import
     * cannot be read again.
     *
     * @throws UnknownImport when there is none of this id
     */
    public List<NameMeaning> list(ImportId id) {
        var found = imports.get(id);
        if (!found.mayBeReadAnew()) {
            return List.of();
        }
        var asked = found.phase() == ImportPhase.CHECKED
                ? imports.findReport(id).map(ImportQuestions::in).orElse(List.of())
                : tables(found);
        return asked.stream().distinct().limit(MOST).toList();
    }

    /**
     * Keeps the answers under a name, beside those that the import is read with already, and reads it again with them.
     *
     * @param answers those that say nothing are left out
     * @throws io.liantu.intake.format.InvalidMapping when they contradict each other or the exchange format
     * @throws UnknownMapping when the name is none
     * @throws NotInThatPhase when the import cannot be read again
     */
    public Import answer(ImportId id, String name, List<NameMeaning> answers) {
        var found = imports.get(id);
        if (!found.mayBeReadAnew()) {
            throw new NotInThatPhase(found);
        }
        var before = mappingOf(found);
        var columns = new ArrayList<>(before.columns());
        var sheets = new ArrayList<>(before.sheets());
        for (var answer : answers) {
            add(answer, columns, sheets);
        }
        var kept = mappings.save(new HeaderMapping(name.strip(), columns, sheets));
        return imports.readWith(id, kept.name());
    }

    private static void add(NameMeaning answer, List<MappedColumn> columns, List<MappedSheet> sheets) {
        if (answer.isTable() && !answer.means().isEmpty()) {
            sheets.add(new MappedSheet(answer.written(), answer.means()));
        } else if (!answer.means().isEmpty()) {
            columns.add(new MappedColumn(answer.sheet(), answer.written(), answer.means()));
        }
    }

    private static List<NameMeaning> in(IntakeReport report) {
        var sheets = report.sheets().stream()
                .collect(Collectors.toMap(SheetReport::place, SheetReport::sheet, (first, again) -> first));
        return Stream.concat(
                        about(report, IssueKind.UNKNOWN_SHEET)
                                .map(issue -> new NameMeaning("", issue.value(), offered(issue.suggestions()))),
                        about(report, IssueKind.UNKNOWN_COLUMN)
                                .filter(issue -> sheets.containsKey(issue.place()))
                                .map(issue -> new NameMeaning(
                                        sheets.getOrDefault(issue.place(), ""),
                                        issue.value(),
                                        offered(issue.suggestions()))))
                .toList();
    }

    private static Stream<RowIssue> about(IntakeReport report, IssueKind kind) {
        return report.issues().stream().filter(issue -> issue.kind() == kind);
    }

    /** An import of which no table is known has no report. */
    private List<NameMeaning> tables(Import found) {
        var mapping = mappingOf(found);
        try (var source = TableSource.open(Path.of(found.path()), settings.archiveLimits())) {
            return source.tables().stream()
                    .filter(table ->
                            ExchangeSheet.recognise(table.name(), mapping).isEmpty())
                    .map(ImportQuestions::about)
                    .toList();
        } catch (UnusableSource e) {
            return List.of(); // Its own problem says so.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NameMeaning about(Table table) {
        return new NameMeaning("", table.name(), offered(SheetOffers.of(table)));
    }

    private HeaderMapping mappingOf(Import found) {
        return mappings.find(found.mapping()).orElse(HeaderMapping.NONE);
    }

    /** Suggestions begin with the English name. */
    private static String offered(List<String> suggestions) {
        return suggestions.stream().findFirst().orElse("").split(" ", 2)[0];
    }
}

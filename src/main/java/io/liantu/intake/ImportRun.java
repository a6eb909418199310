package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One import: the tables of a source, each sheet after those that it may refer to. */
final class ImportRun {

    private record Recognised(ExchangeSheet sheet, Table table) {}

    private final IssueLog log;
    private final Names names;
    private final ImportWork work;

    ImportRun(IssueLog log, Names names, ImportWork work) {
        this.log = log;
        this.names = names;
        this.work = work;
    }

    /** Whether the format knows any of the tables. */
    static boolean recognisesAny(List<Table> tables, HeaderMapping mapping) {
        return tables.stream()
                .anyMatch(
                        table -> ExchangeSheet.recognise(table.name(), mapping).isPresent());
    }

    List<SheetReport> run(List<Table> tables) {
        var recognised = new ArrayList<Recognised>();
        tables.forEach(table -> recognise(table).ifPresent(recognised::add));
        recognised.sort(Comparator.comparing(Recognised::sheet));
        return recognised.stream().map(this::run).toList();
    }

    private Optional<Recognised> recognise(Table table) {
        var sheet = ExchangeSheet.recognise(table.name(), work.mapping());
        if (sheet.isEmpty()) {
            new SheetIssues(table.place(), log)
                    .notice(IssueKind.UNKNOWN_SHEET, 0, "", table.name(), SheetOffers.of(table));
        }
        return sheet.map(known -> new Recognised(known, table));
    }

    private SheetReport run(Recognised recognised) {
        var table = recognised.table();
        var issues = new SheetIssues(table.place(), log);
        var steps = new SheetSteps(recognised.sheet(), names, issues);
        return new SheetImport(table, steps, issues, work).run();
    }
}

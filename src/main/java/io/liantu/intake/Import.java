package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One import: the tables of a source, each sheet after those that it may refer to. */
final class Import {

    private record Recognised(ExchangeSheet sheet, Table table) {}

    private final IssueLog log;
    private final Names names;
    private final Destination destination;
    private final IntakeProgress progress;
    private final int batchRows;

    Import(IssueLog log, Names names, Destination destination, IntakeProgress progress, int batchRows) {
        this.log = log;
        this.names = names;
        this.destination = destination;
        this.progress = progress;
        this.batchRows = batchRows;
    }

    /** Whether the format knows any of the tables. */
    static boolean recognisesAny(List<Table> tables) {
        return tables.stream()
                .anyMatch(table -> ExchangeSheet.recognise(table.name(), HeaderMapping.NONE)
                        .isPresent());
    }

    List<SheetReport> run(List<Table> tables) {
        var recognised = new ArrayList<Recognised>();
        tables.forEach(table -> recognise(table).ifPresent(recognised::add));
        recognised.sort(Comparator.comparing(Recognised::sheet));
        return recognised.stream().map(this::run).toList();
    }

    private Optional<Recognised> recognise(Table table) {
        var sheet = ExchangeSheet.recognise(table.name(), HeaderMapping.NONE);
        if (sheet.isEmpty()) {
            new SheetIssues(table.place(), log)
                    .notice(IssueKind.UNKNOWN_SHEET, 0, "", table.name(), SheetOffers.of(table));
        }
        return sheet.map(known -> new Recognised(known, table));
    }

    private SheetReport run(Recognised recognised) {
        var sheet = recognised.sheet();
        var issues = new SheetIssues(recognised.table().place(), log);
        var steps = new SheetSteps(sheet, names, issues, destination);
        return new SheetImport(recognised.table(), steps, issues, progress, batchRows).run();
    }
}

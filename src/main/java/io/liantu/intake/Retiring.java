package io.liantu.intake;

import io.liantu.intake.RetirementReport.SheetCount;
import io.liantu.intake.format.ExchangeSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Takes back all that one source said 撤回来源: what only it said goes, and where others spoke too, what they say stands
 * again. It goes batch by batch; done again after an interruption, it does the rest.
 */
@Service
public class Retiring {

    private static final List<ExchangeSheet> LINKS_FIRST = linksFirst();

    private final Retraction retraction;
    private final RetractionForecast forecast;
    private final ImportTurn turn;
    private final Comparing comparing;

    Retiring(Retraction retraction, RetractionForecast forecast, ImportTurn turn, Comparing comparing) {
        this.retraction = retraction;
        this.forecast = forecast;
        this.turn = turn;
        this.comparing = comparing;
    }

    /**
     * Finds out what would become of the graph, and changes nothing.
     *
     * @throws UnknownSource when nobody is called so, and nothing names it as its source
     */
    public RetirementReport check(String source) {
        var known = retraction.knows(source);
        var sheets = new ArrayList<SheetCount>();
        var needed = forecast.stillNeeded(source);
        LINKS_FIRST.forEach(sheet -> sheets.add(forecast.count(source, sheet, needed)));
        return reported(source, sheets, known);
    }

    /**
     * Does it, and compares those with all others who go by another name since, as an import does.
     *
     * @throws UnknownSource when nobody is called so, and nothing names it as its source
     * @throws ImportRunning while an import writes
     */
    public RetirementReport retire(String source, IntakeProgress progress) {
        var id = ImportId.next();
        return turn.now(id, () -> {
            var known = retraction.knows(source);
            var sheets = new ArrayList<SheetCount>();
            retraction.retractMerged(source, id);
            LINKS_FIRST.forEach(sheet -> sheets.add(retraction.retract(source, sheet, id, progress)));
            retraction.forget(source);
            var report = reported(source, sheets, known);
            comparing.compareNewcomers(() -> turn.keep(id));
            return report;
        });
    }

    private static RetirementReport reported(String source, List<SheetCount> sheets, boolean known) {
        var touched = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
        if (touched.isEmpty() && !known) {
            throw new UnknownSource(source);
        }
        return new RetirementReport(source, touched);
    }

    private static List<ExchangeSheet> linksFirst() {
        var sheets = new ArrayList<>(List.of(ExchangeSheet.values()));
        sheets.remove(ExchangeSheet.SOURCES);
        Collections.reverse(sheets);
        return List.copyOf(sheets);
    }
}

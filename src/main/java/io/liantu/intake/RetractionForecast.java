package io.liantu.intake;

import io.liantu.intake.RetirementReport.SheetCount;
import io.liantu.intake.format.ExchangeSheet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Counts what taking back what a source said would do, and changes nothing. */
@Component
class RetractionForecast {

    private final RetractedPages pages;
    private final Neo4jClient neo4j;

    RetractionForecast(RetractedPages pages, Neo4jClient neo4j) {
        this.pages = pages;
        this.neo4j = neo4j;
    }

    StillNeeded stillNeeded(String source) {
        return new StillNeeded(neo4j, source);
    }

    /** @param needed hears what is left of things, before it is asked for those of which nothing is */
    SheetCount count(String source, ExchangeSheet sheet, StillNeeded needed) {
        var columns = SheetColumns.of(sheet);
        var total = new AtomicReference<>(SheetCount.none(sheet));
        pages.read(
                source,
                columns,
                page -> page.stream().filter(one -> !one.isGone()).forEach(one -> {
                    needed.note(columns, one);
                    total.updateAndGet(so -> so.plus(one.count(sheet)));
                }));
        pages.read(source, columns, page -> total.updateAndGet(so -> so.plus(gone(columns, page, needed))));
        return Objects.requireNonNull(total.get());
    }

    private static SheetCount gone(SheetColumns columns, List<Retracted> page, StillNeeded needed) {
        var keys = Retracted.goneKeys(columns, page);
        var kept = needed.among(
                columns.sheet(), keys.stream().map(Object::toString).toList());
        return new SheetCount(columns.sheet().title(), keys.size() - kept.size(), kept.size(), 0, 0);
    }
}

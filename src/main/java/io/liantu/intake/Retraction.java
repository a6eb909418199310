package io.liantu.intake;

import io.liantu.intake.ExportReader.Found;
import io.liantu.intake.RetirementReport.SheetCount;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.identity.RetiredMerges;
import io.liantu.neo4j.CypherFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Takes back what a source said of the things or links that one sheet describes. */
@Component
class Retraction {

    private static final CypherFile FIND = CypherFile.of("intake/find-sources.cypher");

    private final ExportReader reader;
    private final GraphWriter writer;
    private final LedgerBook book;
    private final RetriedTransaction transaction;
    private final RetiredMerges merges;
    private final Neo4jClient neo4j;

    Retraction(
            ExportReader reader,
            GraphWriter writer,
            LedgerBook book,
            RetriedTransaction transaction,
            RetiredMerges merges,
            Neo4jClient neo4j) {
        this.reader = reader;
        this.writer = writer;
        this.book = book;
        this.transaction = transaction;
        this.merges = merges;
        this.neo4j = neo4j;
    }

    SheetCount count(String source, ExchangeSheet sheet) {
        var columns = SheetColumns.of(sheet);
        var total = new AtomicReference<>(SheetCount.none(sheet));
        reader.read(
                sheet,
                Selection.saidBy(source),
                page -> page.forEach(found -> total.updateAndGet(
                        so -> so.plus(Retracted.of(columns, found, source).count(sheet)))));
        return Objects.requireNonNull(total.get());
    }

    SheetCount retract(String source, ExchangeSheet sheet, ImportId id, IntakeProgress progress) {
        var total = new AtomicReference<>(SheetCount.none(sheet));
        reader.read(sheet, Selection.saidBy(source), page -> {
            var count = transaction.execute(() -> {
                book.keepTurn(id);
                return retract(SheetColumns.of(sheet), page, source);
            });
            var now = Objects.requireNonNull(total.updateAndGet(so -> so.plus(count)));
            progress.advanced(sheet.title(), now.removed() + now.kept() + now.changed());
        });
        return Objects.requireNonNull(total.get());
    }

    /** Takes back what it said of links that enterprises had before they were merged. */
    void retractMerged(String source, ImportId id) {
        var after = Optional.of("");
        while (after.isPresent()) {
            var last = after.get();
            after = transaction.execute(() -> {
                book.keepTurn(id);
                return merges.retractLinks(source, last);
            });
        }
    }

    /** Whether there is a source of this id. */
    boolean knows(String source) {
        return neo4j.query(FIND.text()).bindAll(Map.of("names", List.of(source))).fetch().all().stream()
                .anyMatch(row -> source.equals(row.get("id")));
    }

    /** Removes the source itself. */
    void forget(String source) {
        transaction.execute(() -> remove(ExchangeSheet.SOURCES, List.of(source)));
    }

    private SheetCount retract(SheetColumns columns, List<Found> page, String source) {
        var parts = page.stream()
                .map(found -> Retracted.of(columns, found, source))
                .collect(Collectors.partitioningBy(Retracted::isGone));
        var gone = parts.getOrDefault(true, List.of());
        var changed = parts.getOrDefault(false, List.of());
        var sheet = columns.sheet();
        writer.write(columns, subjects(changed));
        writer.writeLinks(columns, subjects(gone));
        if (columns.keys().size() == 1) {
            merges.forgetLinksTo(keys(columns, gone));
        }
        var count = changed.stream()
                .map(one -> one.count(sheet))
                .reduce(remove(sheet, keys(columns, gone)), SheetCount::plus);
        return sheet == ExchangeSheet.ENTERPRISES ? count.plus(removeMerged(columns, page, gone)) : count;
    }

    private SheetCount removeMerged(SheetColumns columns, List<Found> page, List<Retracted> gone) {
        var merged = merges.remove(keys(columns, gone));
        var key = columns.keys().get(0).name();
        merges.renew(page.stream()
                .map(found -> String.valueOf(found.keys().get(key)))
                .toList());
        return new SheetCount(columns.sheet().title(), merged.removed(), merged.kept(), 0, 0);
    }

    private static List<Subject> subjects(List<Retracted> page) {
        return page.stream().map(Retracted::subject).toList();
    }

    private static List<Object> keys(SheetColumns columns, List<Retracted> gone) {
        return gone.stream().map(one -> one.key(columns)).toList();
    }

    private SheetCount remove(ExchangeSheet sheet, List<?> keys) {
        return keys.isEmpty()
                ? SheetCount.none(sheet)
                : neo4j.query(DeleteStatements.of(sheet).text())
                        .bindAll(Map.of("keys", keys))
                        .fetchAs(SheetCount.class)
                        .mappedBy((types, row) -> new SheetCount(
                                sheet.title(),
                                row.get("removed").asLong(),
                                row.get("kept").asLong(),
                                0,
                                0))
                        .one()
                        .orElse(SheetCount.none(sheet));
    }
}

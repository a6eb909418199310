package io.liantu.intake;

import io.liantu.intake.RetirementReport.SheetCount;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.identity.RetiredMerges;
import io.liantu.neo4j.CypherFile;
import io.liantu.network.NetworkStamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Takes back what a source said of the things or links that one sheet describes. */
@Component
class Retraction {

    private static final CypherFile FIND = CypherFile.of("intake/find-sources.cypher");

    private final RetractedPages pages;
    private final GraphWriter writer;
    private final LedgerBook book;
    private final RetriedTransaction transaction;
    private final RetiredMerges merges;
    private final NetworkStamp stamp;
    private final Neo4jClient neo4j;

    Retraction(
            RetractedPages pages,
            GraphWriter writer,
            LedgerBook book,
            RetriedTransaction transaction,
            RetiredMerges merges,
            NetworkStamp stamp,
            Neo4jClient neo4j) {
        this.pages = pages;
        this.writer = writer;
        this.book = book;
        this.transaction = transaction;
        this.merges = merges;
        this.stamp = stamp;
        this.neo4j = neo4j;
    }

    /** Nothing is removed before all that refers to it does so no more, or again. */
    SheetCount retract(String source, ExchangeSheet sheet, ImportId id, IntakeProgress progress) {
        var columns = SheetColumns.of(sheet);
        var total = new AtomicReference<>(SheetCount.none(sheet));
        pages.read(source, columns, page -> count(id, () -> rewritten(columns, page), total, progress));
        pages.read(source, columns, page -> count(id, () -> removed(columns, page), total, progress));
        return Objects.requireNonNull(total.get());
    }

    /** Takes back what it said of links that enterprises had before they were merged. */
    void retractMerged(String source, ImportId id) {
        var after = Optional.of(RetiredMerges.Place.FIRST);
        while (after.isPresent()) {
            var last = after.get();
            after = transaction.execute(() -> {
                book.keepTurn(id);
                var left = merges.retractLinks(source, last);
                stamp.change();
                return left;
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

    private void count(
            ImportId id, Supplier<SheetCount> work, AtomicReference<SheetCount> total, IntakeProgress progress) {
        var count = transaction.execute(() -> {
            book.keepTurn(id);
            var done = work.get();
            stamp.change();
            return done;
        });
        var now = Objects.requireNonNull(total.updateAndGet(so -> so.plus(count)));
        progress.advanced(now.sheet(), now.removed() + now.kept() + now.changed());
    }

    private SheetCount rewritten(SheetColumns columns, List<Retracted> page) {
        var parts = page.stream().collect(Collectors.partitioningBy(Retracted::isGone));
        var changed = parts.getOrDefault(false, List.of());
        writer.write(columns, subjects(changed));
        writer.writeLinks(columns, subjects(parts.getOrDefault(true, List.of())));
        renewMerged(columns, page);
        return changed.stream()
                .map(one -> one.count(columns.sheet()))
                .reduce(SheetCount.none(columns.sheet()), SheetCount::plus);
    }

    private SheetCount removed(SheetColumns columns, List<Retracted> page) {
        var sheet = columns.sheet();
        var keys = Retracted.goneKeys(columns, page);
        if (columns.keys().size() == 1) {
            merges.forgetLinksTo(keys);
        }
        var count = remove(sheet, keys);
        if (sheet != ExchangeSheet.ENTERPRISES) {
            return count;
        }
        var merged = merges.remove(keys);
        renewMerged(columns, page);
        return count.plus(new SheetCount(sheet.title(), merged.removed(), merged.kept(), 0, 0));
    }

    private void renewMerged(SheetColumns columns, List<Retracted> page) {
        if (columns.sheet() == ExchangeSheet.ENTERPRISES) {
            merges.renew(page.stream().map(one -> one.key(columns).toString()).toList());
        }
    }

    private static List<Subject> subjects(List<Retracted> page) {
        return page.stream().map(Retracted::subject).toList();
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

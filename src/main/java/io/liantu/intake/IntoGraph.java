package io.liantu.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The graph. A batch, the ledger's line about it and the sign that the import still has the turn go into one
 * transaction, so an import that is killed at any moment has written what its ledger says, neither more nor less.
 */
final class IntoGraph implements Destination {

    private final ImportId id;
    private final Factory parts;

    private IntoGraph(ImportId id, Factory parts) {
        this.id = id;
        this.parts = parts;
    }

    @Override
    public List<Taken> take(SheetColumns columns, List<Row> rows, Mark mark, Function<List<Taken>, Effect> effect) {
        return ready(columns, rows, mark, effect).get();
    }

    @Override
    public Supplier<List<Taken>> ready(
            SheetColumns columns, List<Row> rows, Mark mark, Function<List<Taken>, Effect> effect) {
        var addition = Statements.add(columns.sheet()).map(statement -> Addition.of(statement, columns, rows));
        return () -> recorded(() -> written(columns, rows, addition), mark, effect);
    }

    private List<Taken> recorded(Supplier<List<Taken>> work, Mark mark, Function<List<Taken>, Effect> effect) {
        return parts.transaction.execute(() -> {
            parts.book.keepTurn(id);
            var taken = work.get();
            parts.book.record(id, mark, effect.apply(taken));
            return taken;
        });
    }

    private List<Taken> written(SheetColumns columns, List<Row> rows, Optional<Addition> addition) {
        parts.changes.begin(columns);
        var taken = addition.map(parts.adder::add).orElseGet(() -> write(columns, rows));
        parts.changes.tell(columns, taken);
        return taken;
    }

    private List<Taken> write(SheetColumns columns, List<Row> rows) {
        var subjects = parts.known.subjects(columns, rows);
        var taken = Destination.fold(columns, rows, subjects);
        parts.writer.write(columns, subjects.values());
        return taken;
    }

    @Override
    public void stay() {
        parts.transaction.execute(() -> {
            parts.book.keepTurn(id);
            return id;
        });
    }

    /** Makes the destination of each import. */
    @Component
    static class Factory {

        private final KnownThings known;
        private final GraphWriter writer;
        private final LinkAdder adder;
        private final LedgerBook book;
        private final RetriedTransaction transaction;
        private final NetworkChanges changes;

        Factory(
                KnownThings known,
                GraphWriter writer,
                LinkAdder adder,
                LedgerBook book,
                RetriedTransaction transaction,
                NetworkChanges changes) {
            this.known = known;
            this.writer = writer;
            this.adder = adder;
            this.book = book;
            this.transaction = transaction;
            this.changes = changes;
        }

        Destination of(ImportId id) {
            return new IntoGraph(id, this);
        }

        Ledger ledger(ImportId id) {
            return book.ledger(id);
        }
    }
}

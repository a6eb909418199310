package io.liantu.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.liantu.shared.DomainProblem;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of rows that start at the header and say {@link BrokenTable} whatever a library says of a broken file. */
final class Rows {

    private Rows() {}

    /** @param line where the row starts that is being read */
    static Stream<TableRow> guarded(Stream<TableRow> rows, LongSupplier line) {
        var guarded = new Guarded(rows.iterator(), line);
        var spliterator = Spliterators.spliteratorUnknownSize(guarded, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false)
                .filter(row -> !row.isBlank())
                .onClose(rows::close);
    }

    private record Guarded(Iterator<TableRow> rows, LongSupplier line) implements Iterator<TableRow> {

        @Override
        public boolean hasNext() {
            return guarded(rows::hasNext);
        }

        @Override
        public TableRow next() {
            return guarded(rows::next);
        }

        /** On a file that somebody tampered with, a library fails in any way. */
        private <T> T guarded(Supplier<T> step) {
            try {
                return step.get();
            } catch (BrokenTable | DomainProblem e) {
                throw e;
            } catch (CsvParseException e) {
                throw broken(e);
            } catch (RuntimeException e) {
                throw new BrokenTable(e);
            }
        }

        /** What the rows themselves said stands behind what the library says; else it fails on quotes and lengths. */
        private RuntimeException broken(CsvParseException e) {
            return e.getCause() instanceof BrokenTable || e.getCause() instanceof DomainProblem
                    ? (RuntimeException) e.getCause()
                    : new BrokenTable(BrokenTable.Reason.QUOTE, line.getAsLong());
        }
    }
}

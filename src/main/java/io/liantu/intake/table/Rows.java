package io.liantu.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Streams of rows that start at the header and say {@link BrokenTable} whatever a library says. */
final class Rows {

    private Rows() {}

    static Stream<TableRow> guarded(Stream<TableRow> rows) {
        var guarded = new Guarded(rows.iterator());
        var spliterator = Spliterators.spliteratorUnknownSize(guarded, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false)
                .filter(row -> !row.isBlank())
                .onClose(rows::close);
    }

    private record Guarded(Iterator<TableRow> rows) implements Iterator<TableRow> {

        @Override
        public boolean hasNext() {
            return guarded(rows::hasNext);
        }

        @Override
        public TableRow next() {
            return guarded(rows::next);
        }

        private static <T> T guarded(Supplier<T> step) {
            try {
                return step.get();
            } catch (CsvParseException | ExcelReaderException | UncheckedIOException e) {
                throw new BrokenTable(e);
            }
        }
    }
}

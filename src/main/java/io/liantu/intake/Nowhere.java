package io.liantu.intake;

import java.util.List;
import java.util.function.Function;

/**
 * A destination that writes nothing: it finds out what would become of rows, and remembers what later rows may refer to.
 *
 * @param known what the graph holds
 * @param names what names mean during the import
 */
record Nowhere(KnownThings known, Names names) implements Destination {

    @Override
    public List<Taken> take(SheetColumns columns, List<Row> rows, Mark mark, Function<List<Taken>, Tally> tally) {
        columns.sheet().describes().ifPresent(kind -> names.remember(kind, rows));
        return Destination.fold(columns, rows, known.subjects(columns, rows));
    }
}

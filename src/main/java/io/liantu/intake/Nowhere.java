package io.liantu.intake;

import java.util.List;
import java.util.function.Function;

/**
 * A destination that writes nothing: it finds out what would become of rows, and remembers it for those that come later.
 *
 * @param known what the graph holds
 * @param pretended what it would hold besides by now
 */
record Nowhere(KnownThings known, PretendedGraph pretended) implements Destination {

    @Override
    public List<Taken> take(SheetColumns columns, List<Row> rows, Mark mark, Function<List<Taken>, Effect> effect) {
        var subjects = pretended.byNow(columns, known.subjects(columns, rows));
        var taken = Destination.fold(columns, rows, subjects);
        pretended.write(columns, subjects.values(), known.kept(columns, subjects.values()));
        return taken;
    }
}

package io.liantu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where accepted rows go. */
interface Destination {

    /**
     * Takes rows in their order.
     *
     * @param effect what the ledger keeps of what became of rows
     * @return what became of each
     */
    List<Taken> take(SheetColumns columns, List<Row> rows, Mark mark, Function<List<Taken>, Effect> effect);

    /**
     * Does already what does not depend on the rows before.
     *
     * @return takes the rows once those before are taken
     */
    default Supplier<List<Taken>> ready(
            SheetColumns columns, List<Row> rows, Mark mark, Function<List<Taken>, Effect> effect) {
        return () -> take(columns, rows, mark, effect);
    }

    /** Says that the import goes on, while it reads what it need not take. */
    default void stay() {}

    /** What taking rows does to their subjects. */
    static List<Taken> fold(SheetColumns columns, List<Row> rows, Map<Map<String, Object>, Subject> subjects) {
        var taken = new ArrayList<Taken>(rows.size());
        for (var row : rows) {
            var subject = Objects.requireNonNull(subjects.get(row.among(columns.keys())));
            taken.add(subject.take(row, columns));
        }
        return taken;
    }
}

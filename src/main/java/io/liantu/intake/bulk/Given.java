package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row gives. */
@FunctionalInterface
public interface Given {

    /** The value in a column, as the graph stores it or as the name of something; null where the row leaves it open. */
    @Nullable Object of(Column column);

    /** The text in a column, empty where the row leaves it open. */
    default String text(Column column) {
        var value = of(column);
        return value == null ? "" : value.toString();
    }

    /** One or several texts in a column. */
    default List<String> texts(Column column) {
        var value = of(column);
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}

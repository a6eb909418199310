package io.liantu.intake;

import io.liantu.intake.format.Column;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row on its way into the graph: what it gives, and nothing for what it leaves open. */
final class Row {

    private final long line;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Row(long line) {
        this.line = line;
    }

    long line() {
        return line;
    }

    void put(Column column, Object value) {
        values.put(column.name(), value);
    }

    void leaveOpen(Column column) {
        values.remove(column.name());
    }

    Optional<Object> find(Column column) {
        return Optional.ofNullable(values.get(column.name()));
    }

    boolean gives(Column column) {
        return values.containsKey(column.name());
    }

    /** One or several names in a column that refers to something. */
    List<String> names(Column column) {
        return find(column)
                .map(value -> value instanceof Collection<?> several
                        ? several.stream().map(Object::toString).toList()
                        : List.of(value.toString()))
                .orElse(List.of());
    }

    String text(Column column) {
        return find(column).map(Object::toString).orElse("");
    }

    Map<String, Object> among(Collection<Column> columns) {
        var chosen = new HashMap<String, Object>();
        columns.forEach(column -> find(column).ifPresent(value -> chosen.put(column.name(), value)));
        return chosen;
    }

    Map<String, Object> all() {
        return Collections.unmodifiableMap(values);
    }

    /** The same row, giving only some columns. */
    Row only(Collection<Column> columns) {
        var row = new Row(line);
        columns.forEach(column -> find(column).ifPresent(value -> row.put(column, value)));
        return row;
    }
}

package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a table's rows bring with them, in the order in which they are laid out. */
final class Facts {

    private static final Set<String> PROVENANCE = Set.of("source", "asOf", "confidence");
    private static final int LONGEST = 50_000;

    private final Staging staging;
    private final List<Column> columns;
    private String lastSource = "";
    private int lastMeaning = NameIndex.UNKNOWN;

    Facts(Staging staging, List<Column> columns) {
        this.staging = staging;
        this.columns = columns;
    }

    /** Only where the facts come from. */
    Facts provenance() {
        return new Facts(
                staging,
                columns.stream()
                        .filter(column -> PROVENANCE.contains(column.name()))
                        .toList());
    }

    List<String> header() {
        return columns.stream()
                .map(column -> StagedFile.heading(column.name(), column.type()))
                .toList();
    }

    /** Whether all of them can be laid out as they are. */
    boolean arePlain(Given row) {
        for (var column : columns) {
            var value = row.of(column);
            if (value != null && !isPlain(column, value)) {
                return false;
            }
        }
        return true;
    }

    void write(Given row, StagedFile file) throws IOException {
        for (var column : columns) {
            var value = row.of(column);
            file.value(value != null && column.isSource() ? staging.textOf(sourceOf(value)) : value);
        }
    }

    /** The importer reads line by line, and splits lists as they are written. */
    static boolean isPlain(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() <= LONGEST && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        }
        return !(value instanceof Collection<?> several)
                || several.stream()
                        .allMatch(part -> isPlain(part) && part.toString().indexOf('"') < 0);
    }

    private boolean isPlain(Column column, Object value) {
        if (column.isSource()) {
            return sourceOf(value) >= 0;
        }
        return switch (column.type()) {
            case TEXT, LIST -> isPlain(value);
            default -> true;
        };
    }

    private int sourceOf(Object name) {
        var text = name.toString();
        if (!text.equals(lastSource)) {
            lastSource = text;
            lastMeaning = staging.names(EntityKind.SOURCE).find(text);
        }
        return lastMeaning;
    }
}

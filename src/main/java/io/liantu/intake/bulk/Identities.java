package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.ValueType;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What tells the things of one table apart: their keys, and the names that others may call them by. */
final class Identities implements Closeable {

    private static final String ALIASES = "aliases";

    private final Column key;
    private final List<Column> otherNames;
    private final @Nullable NameIndex names;
    private final RowKeys keys;
    private final IntArrayList lines = new IntArrayList();
    private final BitSet repeated = new BitSet();
    private int first = -1;

    Identities(ExchangeSheet sheet, Staging staging) throws IOException {
        this.key = sheet.keys().get(0);
        this.names = sheet.describes().map(staging::names).orElse(null);
        this.keys = staging.keys(sheet);
        this.otherNames = sheet.describes().map(kind -> otherNames(sheet, kind)).orElse(List.of());
    }

    /** Whether no row before has the key. */
    boolean isNew(int line, Given row) throws IOException {
        var id = row.text(key);
        if (names == null) {
            return keys.isNew(line, RowKeys.keyOf(id));
        }
        int before = names.idOf(id);
        if (before >= first && first >= 0) {
            repeated.set(lines.getInt(before - first));
        }
        return before == NameIndex.UNKNOWN;
    }

    /** Whether a row before gives the same credit code; which of the two is wrong, if any, the ordinary import asks. */
    boolean sharesCode(Given row) {
        var index = names;
        return index != null
                && otherNames.stream()
                        .filter(column -> column.type() == ValueType.CREDIT_CODE)
                        .flatMap(column -> row.texts(column).stream())
                        .anyMatch(index::isTaken);
    }

    void add(int thing, int line, Given row) {
        if (names == null) {
            return;
        }
        first = first < 0 ? thing : first;
        lines.add(line);
        names.add(row.text(key), thing);
        for (int i = 0; i < otherNames.size(); i++) {
            addNames(names, otherNames.get(i), i + 1, thing, row);
        }
    }

    private void addNames(NameIndex index, Column column, int rank, int thing, Given row) {
        for (var name : row.texts(column)) {
            index.addName(name, rank, thing);
            if (column.name().equals(ALIASES) && !Aliases.isFound(name)) {
                index.doubtName(name);
            }
        }
    }

    int thingOf(Given row) {
        return Objects.requireNonNull(names).idOf(row.text(key));
    }

    /** What a row that is left alone says may be so. */
    void doubt(Given row) {
        var doubted = names;
        if (doubted != null) {
            doubted.doubtKey(row.text(key));
            otherNames.forEach(column -> row.texts(column).forEach(doubted::doubtName));
        }
    }

    BitSet repeatedLines() throws IOException {
        var lines = keys.repeatedLines();
        lines.or(repeated);
        return lines;
    }

    @Override
    public void close() throws IOException {
        keys.close();
    }

    private static List<Column> otherNames(ExchangeSheet sheet, EntityKind kind) {
        return sheet.columns().stream()
                .filter(column -> kind.namedBy().indexOf(column.name()) > 0)
                .sorted(Comparator.comparingInt(column -> kind.namedBy().indexOf(column.name())))
                .toList();
    }
}

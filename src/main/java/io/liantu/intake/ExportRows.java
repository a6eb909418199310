package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Statement;
import io.liantu.provenance.Testimony;
import io.liantu.shared.Formulas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that tell all that was said of a thing: one for each statement in the order in which they came, before it
 * one for each correction, so that reading them again ends in the same testimony.
 */
final class ExportRows {

    private static final Map<EntityKind, ExchangeSheet> EXPORTED = Arrays.stream(ExchangeSheet.values())
            .filter(sheet -> sheet.describes().isPresent())
            .collect(Collectors.toMap(sheet -> sheet.describes().orElseThrow(), sheet -> sheet));

    private final ExchangeSheet sheet;
    private final Selection selection;

    /** @param selection links to what is not selected are left out */
    ExportRows(ExchangeSheet sheet, Selection selection) {
        this.sheet = sheet;
        this.selection = selection;
    }

    List<String> header() {
        return sheet.columns().stream().map(Column::name).toList();
    }

    List<List<String>> of(Map<String, ?> keys, Testimony testimony) {
        var rows = new ArrayList<List<String>>();
        for (var statement : begunWithItsName(testimony).statements()) {
            statement.tellings().forEach(values -> rows.add(row(keys, statement, values)));
        }
        return rows;
    }

    /** No import takes anything new before somebody names it. */
    private Testimony begunWithItsName(Testimony testimony) {
        return SheetColumns.of(sheet)
                .name()
                .flatMap(name -> Optional.ofNullable(testimony.values().get(name))
                        .map(value -> testimony.begunWith(name, value)))
                .orElse(testimony);
    }

    private List<String> row(Map<String, ?> keys, Statement statement, Map<String, ?> values) {
        var all = new HashMap<String, @Nullable Object>(values);
        all.putAll(keys);
        all.putAll(KeptTestimony.properties(statement.voice()));
        return sheet.columns().stream()
                .map(column -> text(column, all.get(column.name())))
                .toList();
    }

    private String text(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return Formulas.neutralised(several.stream()
                    .map(Object::toString)
                    .filter(one -> isSelected(column, one, selection))
                    .collect(Collectors.joining(";")));
        }
        return value instanceof String text ? Formulas.neutralised(text) : value.toString();
    }

    /** Whether something that a column names is selected; what no sheet describes always is. */
    static boolean isSelected(Column column, @Nullable Object key, Selection selection) {
        var keys = column.target().map(EXPORTED::get).flatMap(selection::keysOf);
        return key == null || keys.isEmpty() || keys.get().contains(key.toString());
    }
}

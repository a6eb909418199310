package io.liantu.intake.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's tables call the sheets and columns of the exchange format, kept under a name so that the next tables
 * of the same hand are read without asking.
 *
 * @param name what it is kept as; empty for one that is not kept
 * @param columns what headers mean
 * @param sheets what tables mean
 */
public record HeaderMapping(String name, List<MappedColumn> columns, List<MappedSheet> sheets) {

    /** Nothing is called otherwise. */
    public static final HeaderMapping NONE = new HeaderMapping("", List.of(), List.of());

    private static final int LONGEST_NAME = 100;
    private static final int MOST_RULES = 1000;

    /**
     * What a header means.
     *
     * @param sheet the English name of the sheet it stands in, null for any sheet that has the column
     * @param header as it is written, without its unit
     * @param column the English name of the column
     */
    public record MappedColumn(@Nullable String sheet, String header, String column) {

        private boolean isFor(ExchangeSheet other) {
            return other.title().equals(sheet);
        }

        private boolean isForAny() {
            return sheet == null;
        }
    }

    /**
     * What a table means.
     *
     * @param table its name as it is written
     * @param sheet the English name of the sheet
     */
    public record MappedSheet(String table, String sheet) {}

    /** @throws InvalidMapping when a sheet or a column is unknown, a name is blank, or one header means two columns */
    public HeaderMapping {
        columns = List.copyOf(columns);
        sheets = List.copyOf(sheets);
        if (name.length() > LONGEST_NAME || columns.size() + sheets.size() > MOST_RULES) {
            throw InvalidMapping.tooLong(LONGEST_NAME, MOST_RULES);
        }
        checkColumns(columns);
        checkSheets(sheets);
    }

    /** The column that a header of a sheet means; a rule for the very sheet goes before one for any. */
    public Optional<Column> column(ExchangeSheet sheet, String header) {
        var written = Texts.likeness(header);
        var alike = columns.stream()
                .filter(rule -> Texts.likeness(rule.header()).equals(written))
                .toList();
        return alike.stream()
                .filter(rule -> rule.isFor(sheet))
                .findFirst()
                .or(() -> alike.stream().filter(MappedColumn::isForAny).findFirst())
                .flatMap(rule -> columnOf(sheet, rule.column()));
    }

    /** The sheet that a table means. */
    public Optional<ExchangeSheet> sheet(String table) {
        var written = Texts.likeness(table);
        return sheets.stream()
                .filter(rule -> Texts.likeness(rule.table()).equals(written))
                .findFirst()
                .flatMap(rule -> sheetCalled(rule.sheet()));
    }

    /** The same under another name. */
    public HeaderMapping named(String other) {
        return new HeaderMapping(other, columns, sheets);
    }

    private static void checkColumns(List<MappedColumn> columns) {
        var meanings = new HashMap<List<String>, String>();
        for (var rule : columns) {
            var sheet = rule.sheet();
            boolean known = sheet == null
                    ? List.of(ExchangeSheet.values()).stream()
                            .anyMatch(any -> columnOf(any, rule.column()).isPresent())
                    : sheetCalled(sheet)
                            .flatMap(found -> columnOf(found, rule.column()))
                            .isPresent();
            if (!known) {
                throw InvalidMapping.unknownColumn(sheet == null ? "*" : sheet, rule.column());
            }
            once(meanings, List.of(sheet == null ? "" : sheet, Texts.likeness(rule.header())), rule.column());
        }
    }

    private static void checkSheets(List<MappedSheet> sheets) {
        var meanings = new HashMap<List<String>, String>();
        for (var rule : sheets) {
            if (sheetCalled(rule.sheet()).isEmpty()) {
                throw InvalidMapping.unknownSheet(rule.sheet());
            }
            once(meanings, List.of(Texts.likeness(rule.table())), rule.sheet());
        }
    }

    private static void once(Map<List<String>, String> meanings, List<String> written, String meaning) {
        var last = written.get(written.size() - 1);
        if (last.isEmpty()) {
            throw InvalidMapping.blank(meaning);
        }
        var before = meanings.putIfAbsent(written, meaning);
        if (before != null && !before.equals(meaning)) {
            throw InvalidMapping.twoMeanings(last, before, meaning);
        }
    }

    private static Optional<ExchangeSheet> sheetCalled(String title) {
        return List.of(ExchangeSheet.values()).stream()
                .filter(sheet -> sheet.title().equals(title))
                .findFirst();
    }

    private static Optional<Column> columnOf(ExchangeSheet sheet, String name) {
        return sheet.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}

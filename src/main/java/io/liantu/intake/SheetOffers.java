package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderOffers;
import io.liantu.intake.table.BrokenTable;
import io.liantu.intake.table.Table;
import io.liantu.intake.table.TableRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which sheet of the format a table of another name may be: by its name, or else by its headers. */
final class SheetOffers {

    private static final int LINES = 10;

    private SheetOffers() {}

    static List<String> of(Table table) {
        var byName = HeaderOffers.sheets(table.name());
        return (byName.isEmpty() ? byHeaders(table).stream().toList() : byName)
                .stream().map(sheet -> sheet.title() + " " + sheet.chinese()).toList();
    }

    /** The one sheet of which most columns are there, and all that it cannot do without. */
    private static Optional<ExchangeSheet> byHeaders(Table table) {
        try (var rows = table.rows()) {
            var lines = rows.limit(LINES).toList();
            return Arrays.stream(ExchangeSheet.values())
                    .filter(sheet -> columns(sheet, lines) > 1)
                    .max(Comparator.comparingInt(sheet -> columns(sheet, lines)));
        } catch (BrokenTable e) {
            return Optional.empty();
        }
    }

    private static int columns(ExchangeSheet sheet, List<TableRow> lines) {
        return HeaderSearch.in(sheet, lines.iterator(), HeaderMapping.NONE, SheetIssues.ignored())
                .map(header -> header.headings().size())
                .orElse(0);
    }
}

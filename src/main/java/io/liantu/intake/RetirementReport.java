package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import java.util.List;

/**
 * What became of the graph when a source was taken back, or would become.
 *
 * @param source its id
 * @param sheets what it had said something of
 */
public record RetirementReport(String source, List<SheetCount> sheets) {

    /**
     * The things or links that one sheet describes.
     *
     * @param sheet its English name
     * @param removed those of which only the source had said something
     * @param kept those of them whose names stay, since something else refers to them
     * @param changed those of which others, too, had said something that now stands
     * @param named those of the changed whose names only the source had told; they stay, as told by nobody
     */
    public record SheetCount(String sheet, long removed, long kept, long changed, long named) {

        static SheetCount none(ExchangeSheet sheet) {
            return new SheetCount(sheet.title(), 0, 0, 0, 0);
        }

        boolean isEmpty() {
            return removed + kept + changed == 0;
        }

        SheetCount plus(SheetCount other) {
            return new SheetCount(
                    sheet, removed + other.removed, kept + other.kept, changed + other.changed, named + other.named);
        }
    }
}

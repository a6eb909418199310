package io.liantu.intake;

import io.liantu.intake.ExportReader.Found;
import io.liantu.intake.RetirementReport.SheetCount;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.provenance.Testimony;
import java.util.List;
import java.util.Objects;

/**
 * Something of which a source said something, and what is left of it without the source. What had a name keeps it, and
 * what is left begins with it, so that pages show it and an import of an export takes it.
 *
 * @param left what others say, and the name
 * @param named whether only the source had told the name
 */
record Retracted(Found found, Testimony left, boolean named) {

    static Retracted of(SheetColumns columns, Found found, String source) {
        var others = found.testimony().without(source);
        var name = columns.name().orElse("");
        var value = found.testimony().values().get(name);
        if (others.isEmpty() || value == null) {
            return new Retracted(found, others, false);
        }
        return new Retracted(
                found, others.begunWith(name, value), !others.values().containsKey(name));
    }

    /** Whether nobody else said anything of it. */
    boolean isGone() {
        return left.isEmpty();
    }

    Subject subject() {
        return Subject.of(found.keys(), found.testimony()).with(left);
    }

    /** What the delete statements call it by. */
    Object key(SheetColumns columns) {
        var keys = columns.keys();
        return keys.size() == 1
                ? Objects.requireNonNull(found.keys().get(keys.get(0).name()))
                : found.keys();
    }

    /** What the delete statements call those by of which nothing is left. */
    static List<Object> goneKeys(SheetColumns columns, List<Retracted> page) {
        return page.stream()
                .filter(Retracted::isGone)
                .map(one -> one.key(columns))
                .toList();
    }

    /** What counts of something of which others speak, too. */
    SheetCount count(ExchangeSheet sheet) {
        return new SheetCount(sheet.title(), 0, 0, 1, named ? 1 : 0);
    }
}

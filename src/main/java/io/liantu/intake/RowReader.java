package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.CreditCode;
import io.liantu.intake.format.Heading;
import io.liantu.intake.format.Reading;
import io.liantu.intake.format.Texts;
import io.liantu.intake.format.ValueType;
import io.liantu.intake.table.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the values of rows, each row whole or not at all. */
final class RowReader {

    private static final Map<Reading.Fault, IssueKind> FAULTS = Map.of(
            Reading.Fault.MALFORMED, IssueKind.MALFORMED_VALUE,
            Reading.Fault.NEGATIVE, IssueKind.NEGATIVE_AMOUNT,
            Reading.Fault.SHARE_ABOVE_ONE, IssueKind.SHARE_ABOVE_ONE);

    private final Header header;
    private final SheetIssues issues;
    private final Set<Column> computed = new HashSet<>();

    RowReader(Header header, SheetIssues issues) {
        this.header = header;
        this.issues = issues;
    }

    /** Whether a row is one at all, and not only a remark. */
    boolean isRow(TableRow written) {
        return !header.isBlank(written);
    }

    Optional<Row> read(TableRow written) {
        var row = new Row(written.line());
        refuseExtraCells(written);
        header.headings().forEach((index, heading) -> read(heading, index, written, row));
        return issues.refuses(row.line()) ? Optional.empty() : Optional.of(row);
    }

    private void refuseExtraCells(TableRow written) {
        var cells = written.cells();
        for (int i = header.width(); i < cells.size(); i++) {
            if (!header.remarks().contains(i) && !Texts.trimmed(cells.get(i)).isEmpty()) {
                issues.error(IssueKind.MALFORMED_ROW, written.line(), "", cells.get(i), List.of());
                return;
            }
        }
    }

    private void read(Heading heading, int index, TableRow written, Row row) {
        var column = heading.column();
        var text = Texts.trimmed(written.cell(index));
        if (written.origin(index) == TableRow.Origin.UNCOMPUTED) {
            issues.error(IssueKind.UNCOMPUTED_FORMULA, row.line(), column.name(), text, List.of());
        } else if (!text.isEmpty()) {
            noticeComputed(column, text, written, index);
            accept(column, text, heading.read(text, written.dates()), row);
        } else if (column.isRequired()) {
            issues.error(IssueKind.MISSING_VALUE, row.line(), column.name(), "", List.of());
        }
    }

    /** Once a column: a formula that is copied down stands in every row. */
    private void noticeComputed(Column column, String text, TableRow written, int index) {
        if (written.origin(index) == TableRow.Origin.COMPUTED && computed.add(column)) {
            issues.notice(IssueKind.COMPUTED_VALUE, written.line(), column.name(), text, List.of());
        }
    }

    private void accept(Column column, String text, Reading reading, Row row) {
        if (reading instanceof Reading.Understood understood) {
            row.put(column, understood.value());
            warnOfCheckDigit(column, understood.value().toString(), row);
        } else if (reading instanceof Reading.Faulty faulty) {
            var kind = FAULTS.getOrDefault(faulty.fault(), IssueKind.MALFORMED_VALUE);
            issues.error(kind, row.line(), column.name(), text, words(column));
        }
    }

    private void warnOfCheckDigit(Column column, String code, Row row) {
        if (column.type() == ValueType.CREDIT_CODE && !CreditCode.hasItsCheckDigit(code)) {
            issues.warning(IssueKind.CREDIT_CODE_CHECK_DIGIT, row.line(), column.name(), code, List.of());
        }
    }

    private static List<String> words(Column column) {
        return column.words().stream()
                .map(word -> word.english() + " " + word.chinese())
                .toList();
    }
}

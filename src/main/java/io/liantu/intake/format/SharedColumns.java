package io.liantu.intake.format;

import static io.liantu.intake.format.Column.amount;
import static io.liantu.intake.format.Column.column;
import static io.liantu.intake.format.Column.date;
import static io.liantu.intake.format.Column.key;
import static io.liantu.intake.format.Column.naming;
import static io.liantu.intake.format.Column.oneOf;
import static io.liantu.intake.format.Column.text;

import io.liantu.intake.format.Column.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Columns that several sheets have. */
final class SharedColumns {

    private SharedColumns() {}

    static Column[] listItem() {
        return new Column[] {
            key("id", "编号"),
            naming("enterprise", "企业", EntityKind.ENTERPRISE).as(Role.REQUIRED),
            text("kind", "类别"),
            naming("product", "产品", EntityKind.PRODUCT),
            text("summary", "内容"),
            amount("amount", "金额"),
            date("raisedOn", "提出日期"),
            date("until", "截止"),
            oneOf(Words.LISTING, "state", "状态"),
            text("evidence", "销号依据"),
            text("closedOutBy", "销号人"),
            date("closedOutOn", "销号日期")
        };
    }

    /** Some demands cannot wait. */
    static Column[] demand() {
        return Stream.concat(Arrays.stream(listItem()), Stream.of(column("urgent", "紧急", ValueType.BOOLEAN)))
                .toArray(Column[]::new);
    }

    static List<Column> withProvenance(Column... columns) {
        var provenance = Stream.of(
                naming("source", "来源", EntityKind.SOURCE),
                date("asOf", "截至"),
                oneOf(Words.CONFIDENCE, "confidence", "可信度"));
        return Stream.concat(Arrays.stream(columns), provenance).toList();
    }
}

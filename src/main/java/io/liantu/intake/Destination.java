package io.liantu.intake;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import java.util.Collection;
import java.util.List;

/** Where accepted rows go. */
interface Destination {

    /** Takes what rows describe, and the links of it that they give. */
    GraphGain write(ExchangeSheet sheet, Collection<Column> links, List<Row> rows);

    /** Takes links of what it took before. */
    GraphGain link(ExchangeSheet sheet, Collection<Column> links, List<Row> rows);

    /** Nowhere: a dry run only remembers what later rows may refer to. */
    record Nowhere(Names names) implements Destination {

        @Override
        public GraphGain write(ExchangeSheet sheet, Collection<Column> links, List<Row> rows) {
            sheet.describes().ifPresent(kind -> rows.forEach(row -> names.remember(kind, row)));
            return GraphGain.NONE;
        }

        @Override
        public GraphGain link(ExchangeSheet sheet, Collection<Column> links, List<Row> rows) {
            return GraphGain.NONE;
        }
    }
}

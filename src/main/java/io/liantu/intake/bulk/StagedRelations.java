package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table whose rows are relationships between known things, such as {@code makes} or {@code supply-links}. */
final class StagedRelations implements StagedTable {

    private static final int NOTHING = -3;

    private final List<Column> keys;
    private final GraphShape.Relation relation;
    private final Facts facts;
    private final RowKeys rowKeys;
    private final StagedFile file;
    private final Staging staging;
    private final int[] ends;

    StagedRelations(ExchangeSheet sheet, List<Column> columns, Staging staging) throws IOException {
        this.keys = sheet.keys();
        this.relation = GraphShape.relation(sheet);
        this.facts = new Facts(
                staging, columns.stream().filter(column -> !column.isKey()).toList());
        this.rowKeys = staging.keys(sheet);
        this.staging = staging;
        this.ends = new int[keys.size()];
        this.file = staging.relationships(relation.type(), header());
    }

    @Override
    public boolean take(int line, Given row) throws IOException {
        if (!findEnds(row) || ends[0] == ends[1] || !rowKeys.isNew(line, RowKeys.keyOf(ends)) || !facts.arePlain(row)) {
            return false;
        }
        file.id(ends[relation.fromFirst() ? 0 : 1]).id(ends[relation.fromFirst() ? 1 : 0]);
        if (isByProduct()) {
            file.value(ends[2] == NOTHING ? "" : staging.textOf(ends[2]));
        }
        facts.write(row, file);
        file.endRow();
        return true;
    }

    /** Its ends are things whose rows are laid out, so nothing more is known by it. */
    @Override
    public void leave(Given row) {
        // Nothing refers to a relationship.
    }

    @Override
    public boolean link(Given row) {
        return true;
    }

    @Override
    public BitSet repeatedLines() throws IOException {
        return rowKeys.repeatedLines();
    }

    @Override
    public void close() throws IOException {
        file.close();
        rowKeys.close();
        staging.addRelationships(file.rows());
    }

    private boolean findEnds(Given row) {
        for (int i = 0; i < ends.length; i++) {
            var column = keys.get(i);
            var name = row.text(column);
            var kind = column.target().orElse(EntityKind.PRODUCT);
            ends[i] = name.isEmpty() ? NOTHING : staging.names(kind).find(name);
            if (ends[i] < 0 && (ends[i] != NOTHING || column.isRequired())) {
                return false;
            }
        }
        return true;
    }

    private boolean isByProduct() {
        return keys.size() > 2;
    }

    private List<String> header() {
        var header = new ArrayList<>(List.of(":START_ID", ":END_ID"));
        if (isByProduct()) {
            header.add("productId:string");
        }
        header.addAll(facts.header());
        return header;
    }
}

package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The relationships that one column of a thing's row gives, such as the region that an enterprise is located in. */
final class StagedLink implements Closeable {

    private final Column column;
    private final GraphShape.Relation relation;
    private final NameIndex names;
    private final Facts provenance;
    private final StagedFile file;
    private final Staging staging;

    StagedLink(ExchangeSheet sheet, Column column, Facts facts, Staging staging) throws IOException {
        this.column = column;
        this.relation = GraphShape.link(sheet, column);
        this.names = staging.names(column.target().orElseThrow());
        this.provenance = facts.provenance();
        this.staging = staging;
        var header = new ArrayList<>(List.of(":START_ID", ":END_ID"));
        header.addAll(provenance.header());
        this.file = staging.relationships(relation.type(), header);
    }

    /** Whether what the row names is laid out, each thing once. */
    boolean isClear(Given row) {
        var value = row.of(column);
        if (value == null) {
            return !column.isRequired();
        }
        if (value instanceof String name) {
            return names.find(name) >= 0;
        }
        var ids = row.texts(column).stream().map(names::find).toList();
        return ids.stream().allMatch(id -> id >= 0) && ids.stream().distinct().count() == ids.size();
    }

    /** Whether the row names the thing itself. */
    boolean leadsTo(int thing, Given row) {
        return row.texts(column).stream().anyMatch(name -> names.find(name) == thing);
    }

    void write(int thing, Given row) throws IOException {
        for (var name : row.texts(column)) {
            int target = names.find(name);
            file.id(relation.fromFirst() ? thing : target).id(relation.fromFirst() ? target : thing);
            provenance.write(row, file);
            file.endRow();
        }
    }

    long rows() {
        return file.rows();
    }

    @Override
    public void close() throws IOException {
        file.close();
        staging.addRelationships(file.rows());
    }
}

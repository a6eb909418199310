package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.Column.Role;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table whose rows describe things, such as {@code enterprises} or {@code demands}. */
final class StagedThings implements StagedTable {

    private final Column key;
    private final List<Column> wantedWhenNew;
    private final Identities identities;
    private final Facts facts;
    private final List<StagedLink> links = new ArrayList<>();
    private final List<StagedLink> laterLinks = new ArrayList<>();
    private final StagedFile file;
    private final Staging staging;
    private final boolean textKept;

    StagedThings(ExchangeSheet sheet, List<Column> columns, Staging staging) throws IOException {
        this.key = sheet.keys().get(0);
        this.wantedWhenNew = sheet.columns().stream()
                .filter(column -> column.role() == Role.REQUIRED_WHEN_NEW)
                .toList();
        this.identities = new Identities(sheet, staging);
        var given = columns.stream()
                .filter(column -> !column.isKey() && !sheet.links().contains(column))
                .toList();
        this.facts = new Facts(staging, given);
        this.staging = staging;
        this.file = staging.nodes(GraphShape.label(sheet), header());
        this.textKept = sheet.describes()
                .filter(kind -> kind == EntityKind.SOURCE || kind == EntityKind.PRODUCT)
                .isPresent();
        for (var link : sheet.links()) {
            if (columns.contains(link)) {
                (sheet.refersToItself(link) ? laterLinks : links).add(new StagedLink(sheet, link, facts, staging));
            }
        }
    }

    @Override
    public boolean take(int line, Given row) throws IOException {
        if (!identities.isNew(line, row) || identities.sharesCode(row) || !isClear(row)) {
            leave(row);
            return false;
        }
        var id = row.text(key);
        int thing = staging.nextThing();
        identities.add(thing, line, row);
        if (textKept) {
            staging.keepText(thing, id);
        }
        file.id(thing).value(id);
        facts.write(row, file);
        file.endRow();
        for (var link : links) {
            link.write(thing, row);
        }
        return true;
    }

    @Override
    public void leave(Given row) {
        identities.doubt(row);
    }

    @Override
    public boolean link(Given row) throws IOException {
        int thing = identities.thingOf(row);
        for (var link : laterLinks) {
            if (!link.isClear(row) || link.leadsTo(thing, row)) {
                return false;
            }
        }
        for (var link : laterLinks) {
            link.write(thing, row);
        }
        return true;
    }

    @Override
    public BitSet repeatedLines() throws IOException {
        return identities.repeatedLines();
    }

    @Override
    public void close() throws IOException {
        file.close();
        identities.close();
        for (var link : allLinks()) {
            link.close();
        }
    }

    private boolean isClear(Given row) {
        return wantedWhenNew.stream().allMatch(column -> row.of(column) != null)
                && Facts.isPlain(row.of(key))
                && facts.arePlain(row)
                && links.stream().allMatch(link -> link.isClear(row));
    }

    private List<StagedLink> allLinks() {
        var all = new ArrayList<>(links);
        all.addAll(laterLinks);
        return all;
    }

    private List<String> header() {
        var header = new ArrayList<>(List.of(":ID", StagedFile.heading(key.name(), key.type())));
        header.addAll(facts.header());
        return header;
    }
}

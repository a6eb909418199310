package io.liantu.intake.bulk;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.ImportFile;
import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is laid out for one run of the offline importer: its files, the numbers of things, and what their
 * names mean. Of sources and products it keeps the ids as texts, too, since facts are stored with them.
 */
public final class Staging {

    private final Path folder;
    private final List<ImportFile> files = new ArrayList<>();
    private final Map<EntityKind, NameIndex> names = new EnumMap<>(EntityKind.class);
    private final Map<ExchangeSheet, SeenKeys> seen = new EnumMap<>(ExchangeSheet.class);
    private final Int2ObjectMap<String> texts = new Int2ObjectOpenHashMap<>();
    private int things;
    private long relationships;

    /** @param folder takes the files */
    public Staging(Path folder) {
        this.folder = folder;
        for (var kind : EntityKind.values()) {
            names.put(kind, new NameIndex());
        }
        for (var sheet : ExchangeSheet.values()) {
            seen.put(sheet, new SeenKeys());
        }
    }

    /** Whether rows of a sheet are relationships between known things, so that they add no names. */
    public static boolean isRelation(ExchangeSheet sheet) {
        return GraphShape.isRelation(sheet);
    }

    /**
     * Begins a table.
     *
     * @param sheet what its rows are
     * @param columns those that it has
     */
    public StagedTable begin(ExchangeSheet sheet, List<Column> columns) throws IOException {
        return GraphShape.isRelation(sheet)
                ? new StagedRelations(sheet, columns, this)
                : new StagedThings(sheet, columns, this);
    }

    /** The files laid out. */
    public synchronized List<ImportFile> files() {
        return List.copyOf(files);
    }

    /** How many things there are in all files. */
    public synchronized long things() {
        return things;
    }

    /** How many relationships there are in all files that are closed. */
    public synchronized long relationships() {
        return relationships;
    }

    NameIndex names(EntityKind kind) {
        return names.getOrDefault(kind, new NameIndex());
    }

    RowKeys keys(ExchangeSheet sheet) throws IOException {
        return new RowKeys(seen.getOrDefault(sheet, new SeenKeys()), folder.resolve(sheet.title() + ".keys"));
    }

    synchronized int nextThing() {
        return things++;
    }

    void keepText(int thing, String id) {
        texts.put(thing, id);
    }

    String textOf(int thing) {
        return texts.getOrDefault(thing, "");
    }

    StagedFile nodes(String label, List<String> header) throws IOException {
        return new StagedFile(file(ImportFile.Kind.NODES, label), header);
    }

    StagedFile relationships(String type, List<String> header) throws IOException {
        return new StagedFile(file(ImportFile.Kind.RELATIONSHIPS, type), header);
    }

    synchronized void addRelationships(long more) {
        relationships += more;
    }

    private synchronized Path file(ImportFile.Kind kind, String name) {
        var file = folder.resolve(files.size() + "-" + name + ".csv");
        files.add(new ImportFile(kind, name, file));
        return file;
    }
}

package io.liantu.intake;

import io.liantu.intake.format.EntityKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** What a dry run would have written, by every name it has; on disk, so that memory does not grow with the import. */
final class ImportedNames implements Closeable {

    private static final int CACHE_MEGABYTES = 16;
    private static final String BETWEEN = "\u0000";

    private final Path file;
    private final MVStore store;
    private final MVMap<String, String> matches;

    private ImportedNames(Path file) {
        this.file = file;
        this.store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .open();
        this.matches = store.openMap("names");
    }

    static ImportedNames create() {
        try {
            return new ImportedNames(Files.createTempFile("liantu-names", ".mv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(EntityKind kind, Row row) {
        var id = String.valueOf(row.all().get(kind.key()));
        for (int rank = 0; rank < kind.namedBy().size(); rank++) {
            for (var name : names(row, kind.namedBy().get(rank))) {
                add(key(kind, name), rank + BETWEEN + id);
            }
        }
    }

    List<Match> find(EntityKind kind, Collection<String> names) {
        return matches.isEmpty()
                ? List.of()
                : names.stream().flatMap(name -> find(kind, name)).toList();
    }

    @Override
    public void close() {
        store.closeImmediately();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Match> find(EntityKind kind, String name) {
        var found = matches.get(key(kind, name));
        return found == null ? Stream.of() : pairs(name, found.split(BETWEEN, -1)).stream();
    }

    private static List<Match> pairs(String name, String[] parts) {
        var pairs = new ArrayList<Match>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            pairs.add(new Match(name, Integer.parseInt(parts[i]), parts[i + 1]));
        }
        return pairs;
    }

    private void add(String key, String match) {
        var before = matches.get(key);
        if (before == null) {
            matches.put(key, match);
        } else if (!(BETWEEN + before + BETWEEN).contains(BETWEEN + match + BETWEEN)) {
            matches.put(key, before + BETWEEN + match);
        }
    }

    private static String key(EntityKind kind, String name) {
        return kind.name() + BETWEEN + name;
    }

    private static List<String> names(Row row, String property) {
        var value = row.all().get(property);
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}

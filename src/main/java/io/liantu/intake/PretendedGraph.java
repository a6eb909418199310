package io.liantu.intake;

import io.liantu.algorithm.DirectedWeb.Link;
import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** What a dry run would have written so far; on disk, so that memory does not grow with the import. */
final class PretendedGraph implements Closeable {

    private static final int CACHE_MEGABYTES = 16;
    private static final String BETWEEN = "\u0000";
    private static final String LINE = "\n";

    private final Path file;
    private final MVStore store;
    private final MVMap<String, String> testimonies;
    private final ImportedNames names;

    private PretendedGraph(Path file) {
        this.file = file;
        this.store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .open();
        this.testimonies = store.openMap("testimonies");
        this.names = new ImportedNames(store);
    }

    /** @param folder keeps its file, also when the process ends suddenly */
    static PretendedGraph in(Path folder) {
        try {
            return new PretendedGraph(Files.createTempFile(folder, "liantu-pretended", ".mv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportedNames names() {
        return names;
    }

    /** What rows are about, as it would be by now. */
    Map<Map<String, Object>, Subject> byNow(SheetColumns columns, Map<Map<String, Object>, Subject> subjects) {
        var byNow = new LinkedHashMap<>(subjects);
        byNow.replaceAll((keys, subject) -> {
            var lines = testimonies.get(key(columns, keys));
            return lines == null ? subject : Subject.of(keys, testimony(columns, lines));
        });
        return byNow;
    }

    /**
     * Pretends to write what rows add to what they are about.
     *
     * @param kept the keys of enterprises that stay, by those of merged ones
     */
    void write(SheetColumns columns, Collection<Subject> subjects, Map<Object, Object> kept) {
        subjects.stream().filter(Subject::isTouched).forEach(subject -> {
            testimonies.put(key(columns, subject.keys()), String.join(LINE, KeptTestimony.lines(subject.now())));
            columns.sheet()
                    .describes()
                    .ifPresent(
                            kind -> name(kind, subject, kept.get(subject.keys().get(kind.key()))));
        });
    }

    private void name(EntityKind kind, Subject subject, @Nullable Object kept) {
        var before = subject.isNew() ? Map.<String, Object>of() : named(subject, subject.before());
        var now = named(subject, subject.now());
        if (kept == null) {
            names.change(kind, before, now);
        } else {
            names.learn(kind, kept.toString(), before, now);
        }
    }

    /** The inputs between products, as many as asked for. */
    List<Link<String>> inputs(int most) {
        var beginning = ExchangeSheet.PRODUCT_INPUTS + BETWEEN;
        var links = new ArrayList<Link<String>>();
        var keys = testimonies.keyIterator(beginning);
        while (keys.hasNext() && links.size() < most) {
            var key = keys.next();
            if (!key.startsWith(beginning)) {
                break;
            }
            var ends = key.substring(beginning.length()).split(BETWEEN, -1);
            links.add(new Link<>(ends[0], ends[1]));
        }
        return links;
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

    private static Map<String, Object> named(Subject subject, Testimony testimony) {
        var values = new HashMap<String, Object>(testimony.values());
        values.putAll(subject.keys());
        return values;
    }

    private static Testimony testimony(SheetColumns columns, String lines) {
        return KeptTestimony.read(Map.of(KeptTestimony.STATEMENTS, List.of(lines.split(LINE, -1))), columns.fields());
    }

    private static String key(SheetColumns columns, Map<String, Object> keys) {
        return columns.keys().stream()
                .map(column -> Objects.toString(keys.get(column.name()), ""))
                .collect(Collectors.joining(BETWEEN, columns.sheet() + BETWEEN, ""));
    }
}

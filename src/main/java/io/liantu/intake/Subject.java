package io.liantu.intake;

import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Statement;
import io.liantu.provenance.Testimony;
import io.liantu.provenance.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rows are about: one thing or one link, with all that was said of it, and that the rows add to it. */
final class Subject {

    private final Map<String, Object> keys;
    private final Testimony before;
    private final boolean known;
    private Testimony now;
    private boolean exists;

    private Subject(Map<String, Object> keys, Testimony before, boolean known) {
        this.keys = keys;
        this.before = before;
        this.known = known;
        this.now = before;
        this.exists = known;
    }

    static Subject of(Map<String, Object> keys, Optional<Testimony> known) {
        return new Subject(keys, known.orElse(Testimony.NONE), known.isPresent());
    }

    /** Something known. */
    static Subject of(Map<String, Object> keys, Testimony known) {
        return new Subject(keys, known, true);
    }

    /** The same, when something else is said of it. */
    Subject with(Testimony other) {
        now = other;
        return this;
    }

    Map<String, Object> keys() {
        return keys;
    }

    /** Whether the graph did not have it before the rows. */
    boolean isNew() {
        return !known;
    }

    Testimony before() {
        return before;
    }

    Testimony now() {
        return now;
    }

    /** Whether there is anything to write. */
    boolean isTouched() {
        return isNew() || !now.equals(before);
    }

    /** Takes what a row says. */
    Taken take(Row row, SheetColumns columns) {
        var values = columns.values(row);
        var voice = KeptTestimony.voiceIn(row.all());
        var standing = now.values();
        now = now.with(voice, values);
        var changed = changed(standing, now.values());
        var outcome = !exists ? Outcome.ADDED : changed.isEmpty() ? Outcome.LEFT : Outcome.CHANGED;
        exists = true;
        return new Taken(row, outcome, changed, outweighed(values));
    }

    /** The values that the rows changed, with the properties that keep the testimony; null for what is to be removed. */
    Map<String, @Nullable Object> properties(SheetColumns columns) {
        var standing = now.values();
        var old = before.values();
        var properties = new HashMap<String, @Nullable Object>();
        columns.properties().stream()
                .map(column -> column.name())
                .filter(name -> !Objects.equals(standing.get(name), old.get(name)))
                .forEach(name -> properties.put(name, standing.get(name)));
        properties.putAll(KeptTestimony.properties(now));
        if (isNew()) {
            properties.values().removeIf(Objects::isNull);
        }
        return properties;
    }

    /** Whether a field has not the value that it had before the rows. */
    boolean isChanged(String field) {
        return !Objects.equals(now(field), before.values().get(field));
    }

    /** The value of a field that stands now; null when unknown. */
    @Nullable Object now(String field) {
        return now.values().get(field);
    }

    /** Whether the keys that a link leads to, or who says so, are not what they were. */
    boolean hasOtherLinks(String column) {
        return !now.standing(column).equals(before.standing(column));
    }

    /** The keys that a link now leads to. */
    Object links(String column) {
        return now.values().getOrDefault(column, List.of());
    }

    /** Who says where a link leads to. */
    Voice voiceOf(String column) {
        return now.standing(column).map(Statement::voice).orElse(Voice.UNKNOWN);
    }

    private List<Taken.Change> changed(SortedMap<String, Object> old, SortedMap<String, Object> standing) {
        return standing.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(old.get(entry.getKey())))
                .map(entry -> new Taken.Change(
                        entry.getKey(),
                        Optional.ofNullable(old.get(entry.getKey()))
                                .map(Subject::text)
                                .orElse(""),
                        text(entry.getValue())))
                .toList();
    }

    private List<Taken.Outweighed> outweighed(Map<String, Object> values) {
        var found = new ArrayList<Taken.Outweighed>();
        values.forEach((field, value) -> now.standing(field)
                .filter(statement -> !Objects.equals(statement.values().get(field), value))
                .ifPresent(
                        statement -> found.add(new Taken.Outweighed(field, text(value), standing(field, statement)))));
        return found;
    }

    private static String standing(String field, Statement statement) {
        var voice = statement.voice();
        return Stream.of(
                        text(Objects.requireNonNull(statement.values().get(field))),
                        Objects.toString(voice.source(), ""),
                        Objects.toString(voice.asOf(), ""),
                        Objects.toString(voice.confidence(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(";"))
                : value.toString();
    }
}

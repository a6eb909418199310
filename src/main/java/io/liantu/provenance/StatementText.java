package io.liantu.provenance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Statements as lines of JSON that a person can read, days written as 2026-03-01. */
final class StatementText {

    private static final String VALUES = "values";
    private static final String EARLIER = "earlier";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private StatementText() {}

    static String write(Statement statement) {
        var line = new LinkedHashMap<String, Object>();
        KeptTestimony.properties(statement.voice()).forEach((name, value) -> put(line, name, value));
        put(line, VALUES, written(statement.values()));
        put(line, EARLIER, statement.earlier().isEmpty() ? null : written(statement.earlier()));
        return JSON.writeValueAsString(line);
    }

    static String beginningOf(String source) {
        return "{" + JSON.writeValueAsString(KeptTestimony.SOURCE) + ":" + JSON.writeValueAsString(source);
    }

    static Statement read(String line, Fields fields) {
        var read = JSON.readValue(line, Map.class);
        var values = new TreeMap<String, Object>();
        var earlier = new TreeMap<String, List<Object>>();
        entries(read.get(VALUES)).forEach((field, value) -> values.put(field, value(field, value, fields)));
        entries(read.get(EARLIER)).forEach((field, said) -> earlier.put(field, several(field, said, fields)));
        return new Statement(voice(read), values, earlier);
    }

    private static void put(Map<String, Object> line, String name, @Nullable Object value) {
        if (value != null) {
            line.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }

    private static SortedMap<String, Object> written(SortedMap<String, ?> values) {
        var written = new TreeMap<String, Object>();
        values.forEach((field, value) -> written.put(field, written(value)));
        return written;
    }

    private static Object written(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(StatementText::written).toList()
                : value instanceof LocalDate day ? day.toString() : value;
    }

    private static Voice voice(Map<?, ?> read) {
        return new Voice(
                text(read, KeptTestimony.SOURCE).orElse(null),
                text(read, KeptTestimony.AS_OF).map(LocalDate::parse).orElse(null),
                text(read, KeptTestimony.CONFIDENCE).flatMap(Confidence::find).orElse(null));
    }

    private static Optional<String> text(Map<?, ?> read, String name) {
        return Optional.ofNullable(read.get(name)).map(Object::toString);
    }

    private static Map<String, Object> entries(@Nullable Object read) {
        var entries = new TreeMap<String, Object>();
        if (read instanceof Map<?, ?> map) {
            map.forEach((field, value) -> entries.put(String.valueOf(field), value));
        }
        return entries;
    }

    private static List<Object> several(String field, Object said, Fields fields) {
        return said instanceof Collection<?> values
                ? values.stream().map(value -> value(field, value, fields)).toList()
                : List.of();
    }

    private static Object value(String field, Object value, Fields fields) {
        return fields.dates().contains(field) ? LocalDate.parse(value.toString()) : value;
    }
}

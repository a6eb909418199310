package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderMapping.MappedColumn;
import io.liantu.intake.format.HeaderMapping.MappedSheet;
import io.liantu.neo4j.CypherFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps mappings in the graph: one thing each, its rules side by side in lists, for a list may not hold a null. */
@Component
class GraphHeaderMappings implements HeaderMappings {

    private static final CypherFile MAPPINGS = CypherFile.of("intake/mappings.cypher");
    private static final CypherFile SAVE = CypherFile.of("intake/save-mapping.cypher");
    private static final CypherFile DELETE = CypherFile.of("intake/delete-mapping.cypher");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*");
    private static final String ANY_SHEET = "";

    private final Neo4jClient neo4j;

    GraphHeaderMappings(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public List<HeaderMapping> list() {
        return read(null);
    }

    @Override
    public Optional<HeaderMapping> find(String name) {
        return read(name).stream().findFirst();
    }

    @Override
    public HeaderMapping save(HeaderMapping mapping) {
        if (!NAME.matcher(mapping.name()).matches()) {
            throw UnknownMapping.nameless();
        }
        neo4j.query(SAVE.text())
                .bindAll(Map.of("name", mapping.name(), "properties", properties(mapping)))
                .run();
        return mapping;
    }

    @Override
    public void delete(String name) {
        long deleted = neo4j.query(DELETE.text())
                .bindAll(Map.of("name", name))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (deleted == 0) {
            throw UnknownMapping.called(name);
        }
    }

    private List<HeaderMapping> read(@Nullable String name) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("name", name);
        return List.copyOf(neo4j.query(MAPPINGS.text())
                .bindAll(parameters)
                .fetchAs(HeaderMapping.class)
                .mappedBy((types, found) -> mapping(found))
                .all());
    }

    private static Map<String, Object> properties(HeaderMapping mapping) {
        var columns = mapping.columns();
        var sheets = mapping.sheets();
        return Map.of(
                "columnSheets",
                        columns.stream()
                                .map(rule -> Objects.requireNonNullElse(rule.sheet(), ANY_SHEET))
                                .toList(),
                "headers", columns.stream().map(MappedColumn::header).toList(),
                "columns", columns.stream().map(MappedColumn::column).toList(),
                "tables", sheets.stream().map(MappedSheet::table).toList(),
                "sheets", sheets.stream().map(MappedSheet::sheet).toList());
    }

    private static HeaderMapping mapping(Record found) {
        var columnSheets = texts(found, "columnSheets");
        var headers = texts(found, "headers");
        var columns = texts(found, "columns");
        var tables = texts(found, "tables");
        var sheets = texts(found, "sheets");
        return new HeaderMapping(
                found.get("name").asString(),
                IntStream.range(0, columns.size())
                        .mapToObj(i -> new MappedColumn(
                                columnSheets.get(i).isEmpty() ? null : columnSheets.get(i),
                                headers.get(i),
                                columns.get(i)))
                        .toList(),
                IntStream.range(0, sheets.size())
                        .mapToObj(i -> new MappedSheet(tables.get(i), sheets.get(i)))
                        .toList());
    }

    private static List<String> texts(Record found, String list) {
        return found.get(list).asList(Value::asString);
    }
}

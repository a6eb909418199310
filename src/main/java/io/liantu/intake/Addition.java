package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import java.util.List;
import java.util.Map;

/**
 * Rows about links, and what would be written of them if the graph had none of these links.
 *
 * @param statement writes the links that are not there and tells what is known of the others
 * @param columns of their sheet
 * @param rows in their order
 * @param keys of the links, each once
 * @param links with keys, index and properties, for the statement
 * @param taken what becomes of each row if none of the links is there
 */
record Addition(
        CypherFile statement,
        SheetColumns columns,
        List<Row> rows,
        List<Map<String, Object>> keys,
        List<Map<String, Object>> links,
        List<Taken> taken) {

    static Addition of(CypherFile statement, SheetColumns columns, List<Row> rows) {
        var keys = KnownThings.keys(columns, rows);
        var subjects = KnownThings.subjects(keys, Map.of());
        var taken = Destination.fold(columns, rows, subjects);
        var links = KnownThings.indexed(keys);
        var properties = subjects.values().iterator();
        links.forEach(link -> link.put("properties", properties.next().properties(columns)));
        return new Addition(statement, columns, rows, keys, links, taken);
    }
}

package io.liantu.growth;

import io.liantu.neo4j.CypherFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where an answer can be seen in Neo4j Browser: the Cypher file and the parameters that show the same thing.
 *
 * @param file from the project's root, such as {@code cypher/analysis/gaps.cypher}
 * @param title the question that the file answers
 */
public record Evidence(String file, String title, Map<String, Object> parameters) {

    public Evidence {
        parameters = Map.copyOf(parameters);
    }

    static Evidence of(CypherFile file, Map<String, Object> parameters) {
        return new Evidence(file.path(), file.title(), parameters);
    }

    /** The line that sets the parameters in Neo4j Browser. */
    public String browserLine() {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> parameter.getKey() + ": " + literal(parameter.getValue()))
                        .collect(Collectors.joining(", ", ":param {", "}"));
    }

    private static String literal(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().map(Evidence::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number
                ? value.toString()
                : "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

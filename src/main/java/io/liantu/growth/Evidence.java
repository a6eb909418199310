package io.liantu.growth;

import io.liantu.neo4j.CypherFile;
import java.util.Map;
import java.util.TreeMap;

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
        var line = new StringBuilder(":param {");
        new TreeMap<>(parameters)
                .forEach((name, value) -> line.append(line.charAt(line.length() - 1) == '{' ? "" : ", ")
                        .append(name)
                        .append(": ")
                        .append(literal(value)));
        return line.append('}').toString();
    }

    private static String literal(Object value) {
        return value instanceof Number
                ? value.toString()
                : "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

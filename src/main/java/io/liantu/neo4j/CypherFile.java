package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * One statement under {@code cypher/}, the same file that an analyst runs in Neo4j Browser.
 *
 * @param path from the project's root, such as {@code cypher/network/coverage.cypher}
 * @param text the whole file, its comment lines included
 */
public record CypherFile(String path, String text) {

    private static final String ROOT = "cypher/";

    /**
     * Reads a statement from the class path.
     *
     * @param name below {@code cypher/}, such as {@code growth/coverage.cypher}
     * @throws UncheckedIOException when there is no such file
     */
    public static CypherFile of(String name) {
        var path = ROOT + name;
        try {
            return new CypherFile(path, new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no Cypher file " + path, e);
        }
    }

    /** All rows that it finds. */
    public List<Record> rows(Neo4jClient neo4j, Map<String, Object> parameters) {
        return List.copyOf(neo4j.query(text)
                .bindAll(parameters)
                .fetchAs(Record.class)
                .mappedBy((types, row) -> row)
                .all());
    }

    /** The question it answers: its first line without the comment sign. */
    public String title() {
        return text.lines().findFirst().orElse("").replaceFirst("^//\\s*", "");
    }
}

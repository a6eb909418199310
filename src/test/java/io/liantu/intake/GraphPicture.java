package io.liantu.intake;

import io.liantu.neo4j.CypherFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Everything in the graph as sorted lines, to compare two graphs; when pairs and merges were found does not count. */
record GraphPicture(List<String> lines) {

    static GraphPicture of(Neo4jClient neo4j) {
        var nodes = rows(neo4j, "test/graph-nodes.cypher");
        var relationships = rows(neo4j, "test/graph-relationships.cypher");
        return new GraphPicture(Stream.concat(nodes, relationships).sorted().toList());
    }

    boolean has(String... parts) {
        return lines.stream().anyMatch(line -> Stream.of(parts).allMatch(line::contains));
    }

    private static Stream<String> rows(Neo4jClient neo4j, String file) {
        return neo4j.query(CypherFile.of(file).text()).fetch().all().stream().map(GraphPicture::line);
    }

    private static Map<?, ?> withoutTime(Map<?, ?> properties) {
        var others = new TreeMap<>(properties);
        others.remove("at");
        return others;
    }

    private static String line(Map<String, Object> row) {
        var sorted = new TreeMap<>(row);
        sorted.computeIfPresent("properties", (key, value) -> withoutTime((Map<?, ?>) value));
        return sorted.toString();
    }
}

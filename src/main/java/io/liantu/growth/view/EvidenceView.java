package io.liantu.growth.view;

import io.liantu.growth.Evidence;
import java.util.List;
import java.util.Map;

/**
 * Where to see the same in Neo4j Browser.
 *
 * @param file the Cypher file, from the project's root
 * @param browserLine sets the parameters in Neo4j Browser
 */
public record EvidenceView(String file, String title, Map<String, Object> parameters, String browserLine) {

    static List<EvidenceView> of(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new EvidenceView(one.file(), one.title(), one.parameters(), one.browserLine()))
                .toList();
    }
}

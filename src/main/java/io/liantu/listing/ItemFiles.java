package io.liantu.listing;

import io.liantu.neo4j.CypherFile;

/** The statements about one of the two lists. */
record ItemFiles(CypherFile list, CypherFile byId, CypherFile write) {

    static final ItemFiles DEMANDS = new ItemFiles(
            CypherFile.of("listing/demands.cypher"),
            CypherFile.of("listing/demands-by-id.cypher"),
            CypherFile.of("listing/write-demand.cypher"));

    static final ItemFiles RESOURCES = new ItemFiles(
            CypherFile.of("listing/resources.cypher"),
            CypherFile.of("listing/resources-by-id.cypher"),
            CypherFile.of("listing/write-resource.cypher"));
}

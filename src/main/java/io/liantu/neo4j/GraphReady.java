package io.liantu.neo4j;

/**
 * The graph answers and has its schema. It is published once, before the web server opens its port, or as soon as a
 * Neo4j that was down at the start is there. Listeners load what must be there and ask their first questions, since
 * the first run of a statement takes longer than those after it.
 */
public record GraphReady() {}

package io.liantu.neo4j;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the offline importer may take while it runs.
 *
 * @param heap the most memory its objects take
 * @param offHeap the most memory it takes besides: its caches; with less than it wants it links relationships in
 *     several rounds
 */
@ConfigurationProperties("liantu.neo4j.offline")
record OfflineLoadProperties(
        @DefaultValue("768MB") DataSize heap,
        @DefaultValue("2GB") DataSize offHeap) {}

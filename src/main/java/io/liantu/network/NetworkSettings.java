package io.liantu.network;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the network is kept in memory.
 *
 * @param inMemory whether it is kept there at all; without it every answer is found in Neo4j
 * @param lag how long an answer may lag behind what this application wrote before it is found in Neo4j
 * @param check how often it is looked whether somebody else has changed the graph
 * @param quiet how long nothing may have been written before the network is read again
 * @param fold how long after a change everything is read again in the background, which takes the place of the changes
 *     and of the snapshot; meanwhile answers know the changes
 * @param retry how long after a failure it is read again
 * @param heapShare the part of the free heap that it may take
 * @param snapshot the folder that keeps it for the next start; empty for none. When it is not given, the data folder of the
 *     application's own Neo4j has one, and a Neo4j of somebody else has none
 */
@Validated
@ConfigurationProperties("liantu.network")
record NetworkSettings(
        @DefaultValue("true") boolean inMemory,
        @DefaultValue("1s") Duration lag,
        @DefaultValue("1s") Duration check,
        @DefaultValue("2s") Duration quiet,
        @DefaultValue("10m") Duration fold,
        @DefaultValue("30s") Duration retry,

        @DefaultValue("0.5") @DecimalMin("0.1") @DecimalMax("0.9") double heapShare,

        @Nullable String snapshot) {}

package io.liantu.network;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Duration;
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
 * @param retry how long after a failure it is read again
 * @param heapShare the part of the free heap that it may take
 */
@Validated
@ConfigurationProperties("liantu.network")
record NetworkSettings(
        @DefaultValue("true") boolean inMemory,
        @DefaultValue("1s") Duration lag,
        @DefaultValue("1s") Duration check,
        @DefaultValue("2s") Duration quiet,
        @DefaultValue("30s") Duration retry,

        @DefaultValue("0.5") @DecimalMin("0.1") @DecimalMax("0.9") double heapShare) {}

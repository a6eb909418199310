package io.liantu.neo4j;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the local Neo4j runs. It runs only while {@code spring.neo4j.uri} is not set.
 *
 * @param dataDir its store, logs, password and state
 * @param boltPort where the application meets it; 0 takes any free port
 * @param httpPort where Neo4j Browser is served; 0 takes any free port
 * @param heap the most memory its objects take
 * @param pageCache the memory that holds parts of the store
 * @param lib the folder of its jars; found beside the application when not given
 * @param jvmOptions further options of its JVM
 * @param settings further settings of Neo4j by name, none of which the application makes itself
 * @param readyWithin how long a start may take until a query is answered
 * @param waitForOwner how long a start waits while a command uses the same data folder
 */
@Validated
@ConfigurationProperties("liantu.neo4j")
public record LocalNeo4jProperties(
        @DefaultValue("./data/neo4j") Path dataDir,
        @DefaultValue("7687") @Min(0) @Max(65535) int boltPort,
        @DefaultValue("7474") @Min(0) @Max(65535) int httpPort,
        @DefaultValue("512MB") DataSize heap,
        @DefaultValue("128MB") DataSize pageCache,
        @Nullable Path lib,
        @DefaultValue List<String> jvmOptions,
        @DefaultValue Map<String, String> settings,
        @DefaultValue("90s") Duration readyWithin,
        @DefaultValue("60s") Duration waitForOwner) {

    /** Absolute, so that it means the same to the server's own process. */
    public LocalNeo4jProperties {
        dataDir = dataDir.toAbsolutePath().normalize();
        jvmOptions = List.copyOf(jvmOptions);
        settings = Map.copyOf(settings);
    }
}

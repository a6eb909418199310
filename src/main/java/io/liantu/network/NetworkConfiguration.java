package io.liantu.network;

import io.liantu.neo4j.LocalNeo4jProperties;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetworkSettings.class)
class NetworkConfiguration {

    @Bean
    NetworkSnapshots networkSnapshots(
            NetworkSettings settings, ObjectProvider<LocalNeo4jProperties> ownNeo4j, FreeHeap heap) {
        return new NetworkSnapshots(folder(settings.snapshot(), ownNeo4j.getIfAvailable()), heap);
    }

    private static @Nullable SnapshotFolder folder(@Nullable String setting, @Nullable LocalNeo4jProperties ownNeo4j) {
        if (setting != null) {
            return setting.isBlank() ? null : new SnapshotFolder(Path.of(setting));
        }
        return ownNeo4j == null ? null : new SnapshotFolder(ownNeo4j.dataDir().resolve("network"));
    }
}

package io.liantu.neo4j;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** The default mode: no Neo4j is named, so the application brings its own or joins that of a running server. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoNeo4jNamed.class)
@EnableConfigurationProperties(LocalNeo4jProperties.class)
class LocalNeo4jConfiguration {

    @Bean
    Neo4jServer neo4jServer(
            LocalNeo4jProperties properties,
            @Value("${liantu.role:server}") Role role,
            @Value("${server.port:8080}") int webPort) {
        if (role == Role.SERVER) {
            Ports.free(Math.max(webPort, 0), "server.port");
        }
        return new DataFolderClaim(properties, role).open();
    }

    @Bean
    Neo4jConnectionDetails localConnection(Neo4jServer server) {
        return new LocalConnection(server);
    }

    /** A single server shows every client what it has committed; bookmarks would outlive a store that is replaced. */
    @Bean
    Neo4jBookmarkManager noBookmarks() {
        return Neo4jBookmarkManager.noop();
    }

    private record LocalConnection(Neo4jServer server) implements Neo4jConnectionDetails {

        @Override
        public URI getUri() {
            return server.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic(Password.USER, server.password());
        }
    }
}

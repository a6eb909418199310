package io.liantu.neo4j;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What the application does with any Neo4j, its own or another one. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    /**
     * Without this the driver writes each message out as a text before it finds that nobody listens at level debug: with
     * thousands of rows in one message, half of the time of an import. It deprecates the setting and offers no other.
     */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer driverLogsOnlyWhatIsHeard() {
        return driver -> driver.withLogging(Logging.slf4j());
    }

    @Bean
    SchemaScripts schemaScripts(Driver driver, @Value("${spring.data.neo4j.database:}") String database) {
        var session = database.isEmpty() ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
        return new SchemaScripts(driver, session, SchemaScript.onClassPath());
    }

    @Bean
    GraphStart graphStart(SchemaScripts schema, Neo4jClient neo4j, ConfigurableApplicationContext application) {
        return new GraphStart(
                schema, neo4j, application, code -> System.exit(SpringApplication.exit(application, () -> code)));
    }
}

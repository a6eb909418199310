package io.liantu.neo4j;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in three lines where everything is, once it is ready. The only place that shows the password. */
@Component
class Addresses {

    private static final Logger log = LoggerFactory.getLogger(Addresses.class);

    private final Environment environment;
    private final ObjectProvider<Neo4jServer> server;

    Addresses(Environment environment, ObjectProvider<Neo4jServer> server) {
        this.environment = environment;
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        var page = "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "") + "/";
        log.info("Liantu 链图     {}", page);
        log.info("API            {}swagger-ui.html", page);
        log.info("Neo4j Browser  {}", neo4j());
    }

    private String neo4j() {
        var local = server.getIfAvailable();
        return local == null
                ? "that of " + environment.getProperty("spring.neo4j.uri")
                : local.browser() + " (user " + Password.USER + ", password " + local.password() + ")";
    }
}

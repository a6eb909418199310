package io.liantu.neo4j;

import java.util.Map;
import java.util.function.IntConsumer;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Brings the schema up to date and announces {@link GraphReady}, before the web server opens its port. A Neo4j of
 * somebody else that is down, or goes away before all listeners are done, holds nothing up: it is asked again in the
 * background. What else fails ends the application.
 */
class GraphStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(GraphStart.class);

    private static final long FIRST_PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final SchemaScripts schema;
    private final Neo4jClient neo4j;
    private final ConfigurableApplicationContext application;
    private final IntConsumer end;
    private final Thread later = new Thread(this::openLater, "neo4j-start");

    private volatile boolean running;

    /** @param end ends the application with an exit code */
    GraphStart(SchemaScripts schema, Neo4jClient neo4j, ConfigurableApplicationContext application, IntConsumer end) {
        this.schema = schema;
        this.neo4j = neo4j;
        this.application = application;
        this.end = end;
        later.setDaemon(true);
    }

    @Override
    public void start() {
        running = true;
        if (!opened()) {
            log.warn("Neo4j does not answer; the application starts without it and goes on asking for it.");
            later.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        if (!later.equals(Thread.currentThread())) {
            later.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }

    private boolean opened() {
        try {
            schema.apply();
            neo4j.query(CypherFile.of("neo4j/warm-up.cypher").text())
                    .bindAll(Map.of("region", "none"))
                    .fetch()
                    .all();
            application.publishEvent(new GraphReady());
            return true;
        } catch (StartProblem e) {
            throw e;
        } catch (RuntimeException e) {
            return downOrThrown(e);
        }
    }

    /** A login that is refused by a Neo4j that has just come up may be one that is not set yet. */
    private boolean downOrThrown(RuntimeException failure) {
        if (Neo4jDown.isIn(failure) || (failure instanceof AuthenticationException && later.isAlive())) {
            return false;
        }
        if (failure instanceof AuthenticationException) {
            throw new StartProblem(
                    "Neo4j refuses the login; set spring.neo4j.authentication.username and .password.", failure);
        }
        throw new StartProblem("The graph cannot be made ready: " + failure, failure);
    }

    private void openLater() {
        var pause = FIRST_PAUSE_MILLIS;
        try {
            Thread.sleep(pause);
            while (running && !opened()) {
                pause = Math.min(pause * 3 / 2, LONGEST_PAUSE_MILLIS);
                Thread.sleep(pause);
            }
            log.info("Neo4j answers.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            endWith(e);
        }
    }

    private void endWith(RuntimeException failure) {
        if (running) {
            log.error("The application ends. {}", failure.getMessage());
            end.accept(1);
        }
    }
}

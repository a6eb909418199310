package io.liantu.neo4j;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Talks to a server that is starting: it is ready when it answers a query under the kept password. */
record FirstContact(URI uri, Password password) {

    private static final Config CONFIG = Config.builder()
            .withConnectionTimeout(2, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
            .withEventLoopThreads(1)
            .build();

    /**
     * Waits for the first answer and sets the password of a new store on the way.
     *
     * @param within until when to wait at most
     * @param alive whether it is still worth waiting
     * @return whether the server answers
     */
    boolean made(Deadline within, BooleanSupplier alive) {
        try (var driver = driver(password)) {
            return within.met(() -> !alive.getAsBoolean() || answers(driver)) && alive.getAsBoolean();
        }
    }

    private boolean answers(Driver driver) {
        try (var session = driver.session()) {
            session.run(CypherFile.of("neo4j/answers.cypher").text()).consume();
            return true;
        } catch (AuthenticationException e) {
            return replaceInitialPassword();
        } catch (Neo4jException e) {
            return false;
        }
    }

    /** A new store has the initial password; a start that was cut short may have left it there, too. */
    private boolean replaceInitialPassword() {
        var statement = CypherFile.of("neo4j/set-password.cypher").text();
        Map<String, Object> parameters = Map.of("current", Password.INITIAL.value(), "wanted", password.value());
        try (var driver = driver(Password.INITIAL);
                var session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run(statement, parameters).consume();
            return false;
        } catch (AuthenticationException e) {
            throw new StartProblem(
                    "Neo4j does not accept the password kept in the file password of its data folder;"
                            + " put the right one there, or set liantu.neo4j.data-dir to another folder.",
                    e);
        } catch (Neo4jException e) {
            return false;
        }
    }

    private Driver driver(Password secret) {
        return GraphDatabase.driver(uri, AuthTokens.basic(Password.USER, secret.value()), CONFIG);
    }
}

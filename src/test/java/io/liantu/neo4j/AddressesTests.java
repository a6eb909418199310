package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class AddressesTests {

    private final MockEnvironment environment = new MockEnvironment();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void areThreeLinesWithTheLoginOfNeo4jBrowser(CapturedOutput output) {
        environment.setProperty("local.server.port", "8081");
        beans.addBean(
                "server",
                new RunningServer(
                        URI.create("bolt://127.0.0.1:7687"), URI.create("http://localhost:7474/browser/"), "secret"));

        show();

        assertThat(output.toString().strip().lines())
                .hasSize(3)
                .anyMatch(line -> line.endsWith("http://localhost:8081/"))
                .anyMatch(line -> line.endsWith("http://localhost:8081/swagger-ui.html"))
                .anyMatch(line -> line.endsWith("http://localhost:7474/browser/ (user neo4j, password secret)"));
    }

    @Test
    void doNotShowThePasswordOfANeo4jOfSomebodyElse(CapturedOutput output) {
        environment
                .withProperty("local.server.port", "8081")
                .withProperty("spring.neo4j.uri", "neo4j://graph.example:7687")
                .setProperty("spring.neo4j.authentication.password", "secret");

        show();

        assertThat(output.toString()).contains("neo4j://graph.example:7687").doesNotContain("secret");
    }

    @Test
    void areNotShownByACommand(CapturedOutput output) {
        show();

        assertThat(output.toString()).isEmpty();
    }

    private void show() {
        new Addresses(environment, beans.getBeanProvider(Neo4jServer.class)).show();
    }
}

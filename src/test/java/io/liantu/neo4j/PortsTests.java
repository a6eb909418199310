package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class PortsTests {

    @Test
    void takesAnyFreePortForZero() {
        assertThat(Ports.free(0, "liantu.neo4j.bolt-port")).isPositive();
    }

    @Test
    void namesTheSettingOfATakenPort() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.free(other.getLocalPort(), "liantu.neo4j.bolt-port"))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("liantu.neo4j.bolt-port");
        }
    }

    @Test
    void isReportedInOneLine(CapturedOutput output) {
        var failure = new IllegalStateException("context", new StartProblem("Port 7687 is taken."));

        assertThat(new StartProblemReporter().reportException(failure)).isTrue();
        assertThat(output.toString().strip()).endsWith("Port 7687 is taken.").doesNotContain("\n");
    }

    @Test
    void isReportedInOneLineForTheWebServerToo(CapturedOutput output) {
        assertThat(new StartProblemReporter().reportException(new PortInUseException(8080)))
                .isTrue();
        assertThat(output.toString()).contains("Port 8080").contains("server.port");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(new StartProblemReporter().reportException(new IllegalStateException("other")))
                .isFalse();
    }
}

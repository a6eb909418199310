package io.liantu.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that pages of other sites send to this machine, over real connections. */
@LiantuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ForeignRequestsTests {

    private static final String READ = "GET /api/chains";
    private static final String WRITE = "POST /api/imports";
    private static final String HERE = "Host: localhost:8080";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://elsewhere.example",
                "Origin: http://localhost:3000",
                "Origin: null",
                "Origin: ://"
            })
    void refusesToWriteForPagesOfOtherSites(String header) throws IOException {
        assertThat(answer(WRITE, HERE, header))
                .startsWith("HTTP/1.1 403")
                .contains("application/problem+json", "urn:liantu:problem:other-site", "请求来自其他网站");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Origin: http://localhost:8080"
            })
    void writesForProgramsAndOurOwnPages(String header) throws IOException {
        assertThat(answer(WRITE, HERE, header)).doesNotStartWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: localhost", "Host: LOCALHOST:8080", "Host: 127.0.0.1:8080", "Host: [::1]:8080"})
    void answersUnderTheNamesOfThisMachine(String host) throws IOException {
        assertThat(answer(READ, host, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: elsewhere.example:8080", "Host: localhost.elsewhere.example", "Host: 10.0.0.7"})
    void refusesToAnswerUnderOtherNames(String host) throws IOException {
        assertThat(answer(READ, host))
                .startsWith("HTTP/1.1 421")
                .contains("urn:liantu:problem:other-host", "Content-Security-Policy");
    }

    @Test
    void tellsPeopleOnAPage() throws IOException {
        assertThat(answer("GET /", "Host: elsewhere.example", "Accept: text/html", "Accept-Language: zh"))
                .startsWith("HTTP/1.1 421")
                .contains("<h1", "请求的主机名不符");
    }

    private String answer(String request, String... headers) throws IOException {
        var lines = Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        var text = request + " HTTP/1.1\r\n" + lines + "Content-Length: 0\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

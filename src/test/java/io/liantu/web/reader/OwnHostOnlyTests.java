package io.liantu.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnHostOnlyTests {

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 421", "::1, 421", "0.0.0.0, 200", "10.0.0.7, 200"})
    void letsAServerForOthersAnswerUnderAnyName(String address, int status) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Host", "liantu.example");
        var response = new MockHttpServletResponse();

        new OwnHostOnly(InetAddress.getByName(address)).doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}

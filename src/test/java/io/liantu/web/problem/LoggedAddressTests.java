package io.liantu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LoggedAddressTests {

    @ParameterizedTest
    @CsvSource({
        "/invitations/secret, /invitations/…",
        "/invitations/secret/agenda.ics, /invitations/…/agenda.ics",
        "/events/event-1, /events/event-1"
    })
    void leavesOutWhatOpensThePageOfAParticipant(String address, String logged) {
        assertThat(LoggedAddress.of(new MockHttpServletRequest("GET", address))).isEqualTo(logged);
    }
}

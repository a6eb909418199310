package io.liantu.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeerDriverTests {

    @Test
    void saysHowToGetADriverThatIsNotThere() {
        assertThatThrownBy(() -> PeerDriver.of("jdbc:nobody:"))
                .isInstanceOfSatisfying(
                        StoreAbsent.class, absent -> assertThat(absent.reason()).contains("./mvnw -Pbench package"));
    }
}

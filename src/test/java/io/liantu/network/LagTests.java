package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is in memory is trusted no longer once the graph has become another one. */
class LagTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Lag lag = new Lag();

    @Test
    void isNoneBeforeAnythingChanges() {
        assertThat(lag.isAtLeast(Duration.ZERO)).isFalse();
        assertThat(lag.isOfAnother()).isFalse();
        assertThat(lag.last()).isNull();
    }

    @Test
    void beginsWithAChangeAndEndsOnceThatIsTakenOver() {
        lag.begin();

        assertThat(lag.isAtLeast(Duration.ZERO)).isTrue();
        assertThat(lag.isAtLeast(HOUR)).isFalse();
        assertThat(lag.isOfAnother()).isFalse();
        lag.end(lag.mark());
        assertThat(lag.isAtLeast(Duration.ZERO)).isFalse();
        assertThat(lag.last()).isLessThan(HOUR);
    }

    @Test
    void goesOnWhenMoreChangesThanWasTakenOver() {
        lag.begin();
        var mark = lag.mark();
        lag.begin();

        lag.end(mark);

        assertThat(lag.isAtLeast(Duration.ZERO)).isTrue();
    }

    @Test
    void isOfAnotherUntilThatOneIsTakenOver() {
        var before = lag.mark();
        lag.beginAnother();
        var after = lag.mark();
        lag.begin();

        lag.end(before);
        assertThat(lag.isOfAnother()).isTrue();
        lag.end(after);
        assertThat(lag.isOfAnother()).isFalse();
        assertThat(lag.isAtLeast(Duration.ZERO)).isTrue();
    }
}

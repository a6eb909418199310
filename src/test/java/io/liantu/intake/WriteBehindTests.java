package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WriteBehindTests {

    @Test
    void takesABatchWhileTheCallerGoesOn() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var heard = new AtomicBoolean();
        try (var behind = new WriteBehind()) {
            behind.take(() -> waiting(goOn), taken -> heard.set(true));
            assertThat(heard).isFalse();
            goOn.countDown();
            behind.settle();
            assertThat(heard).isTrue();
        }
    }

    @Test
    void takesOneBatchAtATimeAndTellsOfThemInOrder() throws InterruptedException {
        var firstMayEnd = new CountDownLatch(1);
        var bothHanded = new CountDownLatch(1);
        var begun = new AtomicInteger();
        var heard = new ArrayList<Integer>();
        var hands = new Thread(() -> {
            try (var behind = new WriteBehind()) {
                behind.take(() -> begunAndWaiting(begun, firstMayEnd), taken -> heard.add(1));
                behind.take(() -> begunAndWaiting(begun, bothHanded), taken -> heard.add(begun.get() + 1));
                bothHanded.countDown();
                behind.settle();
            }
        });
        hands.start();
        await().until(() -> begun.get() == 1 && isWaiting(hands));

        firstMayEnd.countDown();
        hands.join();

        assertThat(begun).hasValue(2);
        assertThat(heard).containsExactly(1, 3);
    }

    @Test
    void throwsWhatKeptABatchFromBeingTaken() {
        try (var behind = new WriteBehind()) {
            behind.take(
                    () -> {
                        throw new IllegalStateException("disk full");
                    },
                    taken -> {});
            assertThatThrownBy(behind::settle)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("disk full");
        }
    }

    @Test
    void leavesNothingRunningBehind() throws InterruptedException {
        var mayEnd = new CountDownLatch(1);
        var closed = new AtomicBoolean();
        var hands = new Thread(() -> {
            try (var behind = new WriteBehind()) {
                behind.take(() -> waiting(mayEnd), taken -> {});
            }
            closed.set(true);
        });
        hands.start();
        await().until(() -> isWaiting(hands));
        assertThat(closed).isFalse();

        mayEnd.countDown();
        hands.join();

        assertThat(closed).isTrue();
    }

    private static boolean isWaiting(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private static List<Taken> begunAndWaiting(AtomicInteger begun, CountDownLatch goOn) {
        begun.incrementAndGet();
        return waiting(goOn);
    }

    private static List<Taken> waiting(CountDownLatch goOn) {
        try {
            goOn.await();
            return List.of();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

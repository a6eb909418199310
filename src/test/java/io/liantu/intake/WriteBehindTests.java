package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void takesOneBatchAtATimeAndTellsOfThemInOrder() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var heard = new ArrayList<Integer>();
        try (var behind = new WriteBehind()) {
            for (int i = 0; i < 20; i++) {
                int number = i;
                behind.take(
                        () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            running.decrementAndGet();
                            return List.of();
                        },
                        taken -> heard.add(number));
            }
            behind.settle();
        }
        assertThat(most).hasValue(1);
        assertThat(heard).hasSize(20).isSorted();
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
    void leavesNothingRunningBehind() {
        var done = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        try (var behind = new WriteBehind()) {
            behind.take(
                    () -> {
                        begun.countDown();
                        done.set(true);
                        return List.of();
                    },
                    taken -> {});
        }
        assertThat(begun.getCount()).isZero();
        assertThat(done).isTrue();
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

package io.liantu.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.liantu.enterprise.EnterpriseId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HeldExclusionsTests {

    private static final EnterpriseId A = new EnterpriseId("a");

    private final AtomicLong nanos = new AtomicLong();
    private Supplier<List<KnownExclusion>> graph = List::of;
    private final HeldExclusions held = new HeldExclusions(() -> graph.get(), nanos::get);

    @Test
    void asksTheGraphAgainAfterAMoment() {
        assertThat(isExcluded()).isFalse();
        graph = HeldExclusionsTests::aIsBlacklisted;

        assertThat(isExcluded()).isFalse();
        nanos.addAndGet(HeldExclusions.FRESH.toNanos());
        assertThat(isExcluded()).isTrue();
    }

    @Test
    void asksTheGraphAtOnceAfterSomebodyWrote() {
        assertThat(isExcluded()).isFalse();
        graph = HeldExclusionsTests::aIsBlacklisted;
        held.forget();

        assertThat(isExcluded()).isTrue();
    }

    @Test
    void doesNotKeepWhatWasReadBeforeSomebodyWrote() {
        graph = () -> {
            held.forget();
            return List.of();
        };
        assertThat(isExcluded()).isFalse();
        graph = HeldExclusionsTests::aIsBlacklisted;

        assertThat(isExcluded()).isTrue();
    }

    @Test
    void goesOnWithThoseOfBeforeWhileTheGraphIsAway() {
        graph = HeldExclusionsTests::aIsBlacklisted;
        assertThat(isExcluded()).isTrue();
        var asked = new AtomicLong();
        graph = () -> {
            asked.incrementAndGet();
            return away();
        };
        nanos.addAndGet(HeldExclusions.FRESH.toNanos());

        assertThat(isExcluded()).isTrue();
        assertThat(isExcluded()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void takesThoseOfBeforeWhileAnotherQuestionReads() throws Exception {
        assertThat(isExcluded()).isFalse();
        nanos.addAndGet(HeldExclusions.FRESH.toNanos());
        var during = new AtomicReference<Boolean>();
        graph = () -> {
            during.set(elsewhere(this::isExcluded));
            return aIsBlacklisted();
        };

        assertThat(isExcluded()).isTrue();
        assertThat(during).hasValue(false);
    }

    @Test
    void readsOnceForAllWhoWaitForTheFirstAnswer() throws Exception {
        var asked = new AtomicLong();
        var waiting = new FutureTask<>(this::isExcluded);
        var other = new Thread(waiting);
        graph = () -> {
            asked.incrementAndGet();
            other.start();
            await().until(() -> other.getState() == Thread.State.WAITING);
            return aIsBlacklisted();
        };

        assertThat(isExcluded()).isTrue();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void saysThatTheGraphIsAwayWhenItNeverAnswered() {
        graph = HeldExclusionsTests::away;

        assertThatIllegalStateException().isThrownBy(held::now);
    }

    private static boolean elsewhere(Callable<Boolean> question) {
        var task = new FutureTask<>(question);
        new Thread(task).start();
        try {
            return task.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("It waits.", e);
        }
    }

    private boolean isExcluded() {
        return held.now().find(A, Set.of()).isPresent();
    }

    private static List<KnownExclusion> aIsBlacklisted() {
        return List.of(ExclusionListTests.known("a BLACKLISTED"));
    }

    private static List<KnownExclusion> away() {
        throw new IllegalStateException("Neo4j is away");
    }
}

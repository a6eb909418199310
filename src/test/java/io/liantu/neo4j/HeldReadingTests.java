package io.liantu.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** More is told by those that keep something in it, such as the exclusions. */
class HeldReadingTests {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger readings = new AtomicInteger();
    private Supplier<String> graph = () -> "old";
    private final HeldReading<String> held = new HeldReading<>("words", FRESH, this::read, nanos::get);

    @Test
    void readsAtOnceWhatIsDoubtedAndThenNoMore() {
        assertThat(held.now()).isEqualTo("old");
        graph = () -> "new";
        held.doubt();

        assertThat(held.now()).isEqualTo("new");
        assertThat(held.now()).isEqualTo("new");
        assertThat(readings).hasValue(2);
    }

    @Test
    void readsAgainWhatWasDoubtedWhileItWasRead() {
        graph = () -> {
            held.doubt();
            return "old";
        };
        assertThat(held.now()).isEqualTo("old");
        graph = () -> "new";

        assertThat(held.now()).isEqualTo("new");
    }

    @Test
    void givesTheOldToOthersWhileTheDoubtedIsRead() {
        assertThat(held.now()).isEqualTo("old");
        graph = () -> "new, when others had the " + elsewhere();
        held.doubt();

        assertThat(held.now()).isEqualTo("new, when others had the old");
        assertThat(readings).hasValue(2);
    }

    @Test
    void asksNoMoreOftenWhenWhatIsDoubtedCannotBeRead() {
        assertThat(held.now()).isEqualTo("old");
        graph = () -> {
            throw new IllegalStateException("Neo4j is away");
        };
        held.doubt();

        assertThat(held.now()).isEqualTo("old");
        assertThat(held.now()).isEqualTo("old");
        assertThat(readings).hasValue(2);
        graph = () -> "new";
        nanos.addAndGet(FRESH.toNanos());
        assertThat(held.now()).isEqualTo("new");
    }

    private String read() {
        readings.incrementAndGet();
        return graph.get();
    }

    private String elsewhere() {
        var task = new FutureTask<>(held::now);
        new Thread(task).start();
        try {
            return task.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("It waits.", e);
        }
    }
}

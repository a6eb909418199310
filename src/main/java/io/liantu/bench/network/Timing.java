package io.liantu.bench.network;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects how long answers of one kind take, in runs of questions between which the server's own time is looked up. */
final class Timing {

    private static final double NANOS_A_MILLI = 1e6;

    private final Engine engine;
    private final Clock clock;
    private final DoubleArrayList millis = new DoubleArrayList();
    private @Nullable Duration serverBefore;
    private Duration server = Duration.ZERO;

    Timing(Engine engine) {
        this.engine = engine;
        clock = Clock.of(engine);
    }

    void add(Asking ask, Question question) {
        if (serverBefore == null) {
            serverBefore = serverCpu().orElse(Duration.ZERO);
        }
        long start = clock.nanos();
        ask.about(question);
        millis.add((clock.nanos() - start) / NANOS_A_MILLI);
    }

    /** Ends a run of questions. */
    void rest() {
        if (serverBefore != null) {
            server = server.plus(serverCpu().orElse(Duration.ZERO)).minus(serverBefore);
            serverBefore = null;
        }
    }

    Times times() {
        var mean = serverCpu().map(any -> server.toNanos() / NANOS_A_MILLI / millis.size());
        return Times.of(millis, mean.orElse(null));
    }

    private Optional<Duration> serverCpu() {
        return engine.server().flatMap(process -> process.info().totalCpuDuration());
    }
}

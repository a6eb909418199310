package io.liantu.exclusion;

import io.liantu.neo4j.HeldReading;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps the exclusions for a moment, and for longer while Neo4j is away: answers from memory go on without it. */
@Component
class HeldExclusions {

    /** After so long the graph is asked again. */
    static final Duration FRESH = Duration.ofSeconds(2);

    private final HeldReading<ExclusionList> held;

    @Autowired
    HeldExclusions(ExclusionFiles files) {
        this(files::list, System::nanoTime);
    }

    HeldExclusions(Supplier<List<KnownExclusion>> source, LongSupplier nanos) {
        held = new HeldReading<>("exclusions", FRESH, () -> new ExclusionList(source.get()), nanos);
    }

    /** As they were a moment ago. */
    ExclusionList now() {
        return held.now();
    }

    /** The next question asks the graph. */
    void forget() {
        held.forget();
    }
}

package io.liantu.web.page;

import io.liantu.region.RegionChoice;
import io.liantu.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The regions to choose from. Counting them looks at every enterprise, so that a count serves all pages of a minute. */
@Component
public class RegionChoices {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Supplier<List<RegionChoice>> source;
    private final Clock clock;
    private final AtomicReference<@Nullable Counted> last = new AtomicReference<>();

    private record Counted(List<RegionChoice> choices, Instant at) {}

    @Autowired
    RegionChoices(Regions regions) {
        this(regions::listWithEnterprises, Clock.systemUTC());
    }

    RegionChoices(Supplier<List<RegionChoice>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** An empty list is not remembered: it is quickly made, and soon out of date. */
    public List<RegionChoice> list() {
        var now = clock.instant();
        var known = last.get();
        if (known != null
                && !known.choices().isEmpty()
                && now.isBefore(known.at().plus(FRESH))) {
            return known.choices();
        }
        var choices = source.get();
        last.set(new Counted(choices, now));
        return choices;
    }
}

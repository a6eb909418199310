package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.view.PlanView;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Somebody who listens how planning goes on. */
final class TimetableListener {

    private static final String RUNNING = "running";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EventId event;
    private final Locale locale;
    private final SseEmitter emitter;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long busySince = System.nanoTime();
    private volatile boolean gone;

    TimetableListener(EventId event, Locale locale, SseEmitter emitter) {
        this.event = event;
        this.locale = locale;
        this.emitter = emitter;
    }

    EventId event() {
        return event;
    }

    Locale locale() {
        return locale;
    }

    /** Whether it went away, or takes nothing any more. */
    boolean isGone() {
        return gone || (busy.get() && System.nanoTime() - busySince > PATIENCE.toNanos());
    }

    /** Reserves it for being told one thing; false while it is told another. */
    boolean reserve() {
        if (gone || !busy.compareAndSet(false, true)) {
            return false;
        }
        busySince = System.nanoTime();
        return true;
    }

    /** @param run null when there is none to tell of */
    void tell(@Nullable PlanView run) {
        try {
            if (run != null) {
                emitter.send(SseEmitter.event().name("plan").data(run));
            }
            if (run == null || !run.phase().equals(RUNNING)) {
                gone = true;
                emitter.complete();
            }
        } catch (IOException | RuntimeException e) {
            gone = true; // The server ends a connection that fails.
        } finally {
            busy.set(false);
        }
    }
}

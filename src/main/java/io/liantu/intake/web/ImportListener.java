package io.liantu.intake.web;

import io.liantu.intake.ImportId;
import io.liantu.intake.view.ImportView;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Somebody who listens how an import goes on. */
final class ImportListener {

    private final ImportId id;
    private final Locale locale;
    private final SseEmitter emitter;
    private final ImportEventSettings settings;
    private final AtomicReference<@Nullable ImportView> last = new AtomicReference<>();
    private volatile long heardAt = System.nanoTime();
    private volatile boolean busy;
    private volatile long busySince = System.nanoTime();
    private volatile boolean gone;
    private volatile boolean dropped;

    ImportListener(ImportId id, Locale locale, SseEmitter emitter, ImportEventSettings settings) {
        this.id = id;
        this.locale = locale;
        this.emitter = emitter;
        this.settings = settings;
    }

    ImportId id() {
        return id;
    }

    Locale locale() {
        return locale;
    }

    /** Whether it went away, or takes nothing any more; then it is ended as soon as it takes what it is being told. */
    boolean isGone() {
        if (!gone && busy && isLonger(busySince, settings.patience())) {
            dropped = true;
            gone = true;
            endIfDropped();
        }
        return gone;
    }

    /** Reserves it for being told one thing, by the one thread that looks; false while it is told another. */
    boolean reserve() {
        if (gone || busy) {
            return false;
        }
        busySince = System.nanoTime();
        busy = true;
        return true;
    }

    /** Tells what is new, else now and then that nothing is. */
    void tell(ImportView view, boolean rests) {
        try {
            if (!view.equals(last.getAndSet(view))) {
                send(SseEmitter.event().name("import").data(view));
            } else if (isLonger(heardAt, settings.keepAlive())) {
                send(SseEmitter.event().comment(""));
            }
            if (rests) {
                end();
            }
        } catch (IOException | RuntimeException e) {
            gone = true; // The server ends a connection that fails.
        } finally {
            busy = false;
            endIfDropped();
        }
    }

    void end() {
        gone = true;
        emitter.complete();
    }

    /** Whichever of the two threads sees both ends it. */
    private void endIfDropped() {
        if (dropped && !busy) {
            emitter.complete();
        }
    }

    private void send(SseEmitter.SseEventBuilder event) throws IOException {
        emitter.send(event);
        heardAt = System.nanoTime();
    }

    private static boolean isLonger(long since, Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }
}

package io.liantu.matchmaking.web;

import io.liantu.matchmaking.EventId;
import io.liantu.matchmaking.Timetabling;
import io.liantu.matchmaking.view.TimetableViews;
import io.liantu.shared.DaemonThreads;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells how planning goes on, until it rests. Each listener is told in a thread of its own, so that a slow one holds up nobody. */
@Component
class TimetableEvents implements DisposableBean {

    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final Duration AT_MOST = Duration.ofMinutes(15);

    private final Timetabling timetabling;
    private final TimetableViews views;
    private final Set<TimetableListener> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService telling = Executors.newCachedThreadPool(DaemonThreads.named("timetable-telling"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("timetable-events"));

    private final Future<?> looks;

    TimetableEvents(Timetabling timetabling, TimetableViews views) {
        this.timetabling = timetabling;
        this.views = views;
        this.looks = clock.scheduleWithFixedDelay(this::look, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    SseEmitter of(EventId event, Locale locale) {
        var emitter = new SseEmitter(AT_MOST.toMillis());
        var listener = new TimetableListener(event, locale, emitter);
        emitter.onCompletion(() -> listeners.remove(listener));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> listeners.remove(listener));
        listeners.add(listener);
        return emitter;
    }

    /** How many listen. */
    int listeners() {
        return listeners.size();
    }

    private void look() {
        listeners.removeIf(TimetableListener::isGone);
        listeners.stream()
                .filter(TimetableListener::reserve)
                .forEach(listener -> telling.execute(() -> listener.tell(timetabling
                        .progress(listener.event())
                        .map(run -> views.of(run, listener.locale()))
                        .orElse(null))));
    }

    @Override
    public void destroy() {
        looks.cancel(true);
        clock.shutdownNow();
        telling.shutdownNow();
    }
}

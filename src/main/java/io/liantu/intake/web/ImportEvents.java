package io.liantu.intake.web;

import io.liantu.intake.ImportId;
import io.liantu.intake.Imports;
import io.liantu.intake.view.ImportView;
import io.liantu.shared.Wording;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells how imports go on, each change once, until they rest. */
@Component
class ImportEvents implements DisposableBean {

    private static final Duration BETWEEN = Duration.ofMillis(300);

    private final Imports imports;
    private final Wording wording;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "import-events");
        thread.setDaemon(true);
        return thread;
    });

    ImportEvents(Imports imports, Wording wording) {
        this.imports = imports;
        this.wording = wording;
    }

    SseEmitter of(ImportId id, Locale locale) {
        var emitter = new SseEmitter(0L);
        var last = new AtomicReference<@Nullable ImportView>();
        var telling = clock.scheduleWithFixedDelay(
                () -> tell(id, emitter, last, locale), 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        emitter.onCompletion(() -> telling.cancel(false));
        emitter.onError(failure -> telling.cancel(false));
        return emitter;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void tell(ImportId id, SseEmitter emitter, AtomicReference<@Nullable ImportView> last, Locale locale) {
        try {
            var found = imports.get(id);
            var view = ImportView.briefly(found, imports, wording, locale);
            if (!view.equals(last.getAndSet(view))) {
                emitter.send(SseEmitter.event().name("import").data(view));
            }
            if (found.phase().rests()) {
                emitter.complete();
            }
        } catch (IOException | RuntimeException e) {
            emitter.completeWithError(e);
        }
    }
}

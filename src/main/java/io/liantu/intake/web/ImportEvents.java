package io.liantu.intake.web;

import io.liantu.intake.Import;
import io.liantu.intake.ImportId;
import io.liantu.intake.Imports;
import io.liantu.intake.UnknownImport;
import io.liantu.intake.view.ImportView;
import io.liantu.shared.DaemonThreads;
import io.liantu.shared.Wording;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells how imports go on, each change once, until they rest. Each import is looked up once for all who listen, and each
 * listener is told in a thread of its own, so that a slow one holds up nobody else.
 */
@Component
@EnableConfigurationProperties(ImportEventSettings.class)
class ImportEvents implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportEvents.class);

    private static final Duration BETWEEN = Duration.ofMillis(300);

    private final Imports imports;
    private final Wording wording;
    private final ImportEventSettings settings;
    private final Set<ImportListener> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService telling = Executors.newCachedThreadPool(DaemonThreads.named("import-telling"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("import-events"));

    private final Future<?> looks;

    ImportEvents(Imports imports, Wording wording, ImportEventSettings settings) {
        this.imports = imports;
        this.wording = wording;
        this.settings = settings;
        this.looks = clock.scheduleWithFixedDelay(this::look, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    SseEmitter of(ImportId id, Locale locale) {
        return of(id, locale, new SseEmitter(settings.atMost().toMillis()));
    }

    SseEmitter of(ImportId id, Locale locale, SseEmitter emitter) {
        var listener = new ImportListener(id, locale, emitter, settings);
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

    @Override
    public void destroy() {
        looks.cancel(true);
        clock.shutdownNow();
        telling.shutdownNow();
    }

    private void look() {
        listeners.removeIf(ImportListener::isGone);
        listeners.stream().map(ImportListener::id).collect(Collectors.toSet()).forEach(this::look);
    }

    private void look(ImportId id) {
        try {
            tell(imports.get(id));
        } catch (UnknownImport e) {
            listeners.stream().filter(listener -> listener.id().equals(id)).forEach(ImportListener::end);
        } catch (RuntimeException e) {
            log.debug("Import {} cannot be looked up.", id, e); // Perhaps the next time.
        }
    }

    private void tell(Import found) {
        listeners.stream()
                .filter(listener -> listener.id().equals(found.id()) && listener.reserve())
                .forEach(listener -> telling.execute(() -> listener.tell(
                        ImportView.briefly(found, imports, wording, listener.locale()),
                        found.phase().rests())));
    }
}

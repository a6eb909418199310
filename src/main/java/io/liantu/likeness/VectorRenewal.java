package io.liantu.likeness;

import io.liantu.likeness.LikenessFiles.Outdated;
import io.liantu.neo4j.GraphReady;
import io.liantu.shared.DaemonThreads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds in the background what products mean that are new or have other names, whoever wrote them, and keeps it in the
 * graph. Some at a time are written together, each with the text that it was made from, so that a sudden end, or another
 * application that does the same, leaves nothing half done.
 */
@Component
@ConditionalOnProperty(name = "liantu.role", havingValue = "server", matchIfMissing = true)
class VectorRenewal implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(VectorRenewal.class);

    private static final int AT_ONCE = 100;

    private final LikenessFiles files;
    private final HeldIndex index;
    private final NameModel model;
    private final LikenessSettings settings;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("name-vectors"));

    private volatile @Nullable Future<?> renewals;

    VectorRenewal(LikenessFiles files, HeldIndex index, NameModel model, LikenessSettings settings) {
        this.files = files;
        this.index = index;
        this.model = model;
        this.settings = settings;
    }

    /** A while after the start, which need not wait for it. */
    @EventListener(GraphReady.class)
    void begin() {
        if (settings.meaning()) {
            var pause = settings.check().toNanos();
            renewals = thread.scheduleWithFixedDelay(this::renewIfPossible, pause, pause, TimeUnit.NANOSECONDS);
        }
    }

    /**
     * Renews all that is out of date.
     *
     * @return how many products that were
     * @throws ModelUnavailable when the model does not run here
     */
    synchronized int renew() {
        var renewed = 0;
        var after = "";
        for (var some = next(after); !some.isEmpty(); some = next(after)) {
            files.write(vectors(some));
            renewed += some.size();
            after = some.get(some.size() - 1).product().value();
        }
        if (renewed > 0) {
            index.renewed();
        }
        return renewed;
    }

    private List<Outdated> next(String after) {
        return files.listOutdated(after, AT_ONCE);
    }

    private Map<Outdated, NameVector> vectors(List<Outdated> some) {
        var vectors = new LinkedHashMap<Outdated, NameVector>();
        some.forEach(one -> vectors.put(one, model.vectorOf(one.text())));
        return vectors;
    }

    private void renewIfPossible() {
        try {
            var renewed = renew();
            if (renewed > 0) {
                log.info("Found out what the names of {} products mean.", renewed);
            }
        } catch (ModelUnavailable e) {
            log.warn("{} Products are compared by their names alone.", e.getMessage());
            thread.shutdown();
        } catch (RuntimeException e) {
            warnUnlessOver(e);
        }
    }

    private void warnUnlessOver(RuntimeException failure) {
        if (!thread.isShutdown()) {
            log.warn("What names of products mean could not be kept; it is tried again.", failure);
        }
    }

    @Override
    public void destroy() {
        var begun = renewals;
        if (begun != null) {
            begun.cancel(true);
        }
        thread.shutdownNow();
    }
}

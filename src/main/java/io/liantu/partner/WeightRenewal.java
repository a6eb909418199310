package io.liantu.partner;

import io.liantu.chain.Chains;
import io.liantu.likeness.ProductLikeness;
import io.liantu.likeness.ProductNames;
import io.liantu.neo4j.GraphReady;
import io.liantu.network.KeptNetwork;
import io.liantu.network.NetworkMemory;
import io.liantu.network.SupplyNetwork;
import io.liantu.region.Regions;
import io.liantu.shared.DaemonThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

/** Learns weights in the background when they are due, from a number of examples that does not grow with the network. */
@Component
@ConditionalOnProperty(name = "liantu.role", havingValue = "server", matchIfMissing = true)
class WeightRenewal implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(WeightRenewal.class);

    private static final Duration CHECK = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** Of the chance that draws examples: the same network has the same weights. */
    private static final long SEED = 1;

    private final ServedWeights weights;
    private final NetworkMemory memory;
    private final KeptNetwork kept;
    private final SupplyNetwork network;
    private final ProductLikeness likeness;
    private final NamedEnterprises names;
    private final Chains chains;
    private final Regions regions;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("weights"));

    private volatile @Nullable Future<?> renewals;
    private volatile Instant notBefore = Instant.MIN;

    WeightRenewal(
            ServedWeights weights,
            NetworkMemory memory,
            KeptNetwork kept,
            SupplyNetwork network,
            ProductLikeness likeness,
            NamedEnterprises names,
            Chains chains,
            Regions regions) {
        this.weights = weights;
        this.memory = memory;
        this.kept = kept;
        this.network = network;
        this.likeness = likeness;
        this.names = names;
        this.chains = chains;
        this.regions = regions;
    }

    /** A while after the start, which need not wait for it. */
    @EventListener(GraphReady.class)
    void begin() {
        var pause = CHECK.toNanos();
        renewals = thread.scheduleWithFixedDelay(this::renewIfPossible, pause, pause, TimeUnit.NANOSECONDS);
    }

    private void renewIfPossible() {
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        try {
            renewIfDue();
        } catch (RuntimeException | OutOfMemoryError failure) {
            notBefore = clock.instant().plus(AFTER_FAILURE);
            if (!thread.isShutdown()) {
                log.warn("Weights could not be learned; it is tried again.", failure);
            }
        }
    }

    /** Learning asks so much that Neo4j is asked for names alone: without a network in memory it waits for one. */
    private void renewIfDue() {
        var status = memory.status();
        if (weights.areDue(status)) {
            kept.during(() -> {
                        weights.learn(lessons(), status, clock.instant());
                        return status;
                    })
                    .ifPresent(learned -> log.info(
                            "Learned weights from {} enterprises and {} supply links.",
                            learned.enterprises(),
                            learned.links()));
        }
    }

    private Lessons lessons() {
        var index = likeness.index();
        var named = new LikenessOfNames(index);
        var known = new Lessons.Known(
                new RememberedLikeness(named),
                new Names(names, named),
                chains::getProduct,
                code -> Optional.of(regions.getByCode(code)));
        var products = index.products().stream().map(ProductNames::id).toList();
        return new Lessons(network, products, known, SEED);
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

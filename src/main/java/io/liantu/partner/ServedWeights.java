package io.liantu.partner;

import io.liantu.network.NetworkPhase;
import io.liantu.network.NetworkStatus;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The weights by which suggestions are ranked: those learned from the network as it was, or the standard ones of each rule
 * as long as none are learned, or where there is too little to learn from.
 *
 * <p>Weights hold until the network has changed much: a twentieth more or fewer enterprises or supply links than those
 * that they were learned from. They are learned from the network in memory alone; where it is not kept there, the standard
 * ones stay.
 */
@Service
public class ServedWeights {

    /** So large a part of the network must have changed. */
    private static final double MUCH = 0.05;

    private final WeightSettings settings;
    private volatile Lesson last = new Lesson(Map.of(), 0, 0);

    /** What was learned, and from how large a network. */
    private record Lesson(Map<Ranked, Weighing> weighings, long enterprises, long links) {}

    ServedWeights(WeightSettings settings) {
        this.settings = settings;
    }

    /** Those of a ranking, as they are now. */
    public Weighing of(Ranked what) {
        return last.weighings().getOrDefault(what, Weighing.standard(what));
    }

    /** Whether there is a network to learn from, of which nothing was learned yet, or that has changed much since. */
    boolean areDue(NetworkStatus network) {
        var before = last;
        return settings.weights() == WeightKind.LEARNED
                && network.phase() == NetworkPhase.HELD
                && network.enterprises() > 0
                && (before.weighings().isEmpty()
                        || differ(before.enterprises(), network.enterprises())
                        || differ(before.links(), network.links()));
    }

    private static boolean differ(long before, long now) {
        return Math.abs(now - before) > 0 && Math.abs(now - before) >= MUCH * before;
    }

    /** Learns all of them anew; answers go by the ones before until then. */
    void learn(Lessons lessons, NetworkStatus of, Instant now) {
        var weighings = new EnumMap<Ranked, Weighing>(Ranked.class);
        for (var what : Ranked.values()) {
            weighings.put(what, Weighing.of(lessons.learn(what), now));
        }
        last = new Lesson(Map.copyOf(weighings), of.enterprises(), of.links());
    }
}

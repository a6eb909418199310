package io.liantu.bench.network;

import io.liantu.synthetic.EnterpriseCount;
import java.time.Duration;
import java.util.List;

/**
 * What to measure.
 *
 * @param enterprises the size of the data set
 * @param seed of the data set and of the questions
 * @param peers to compare with
 * @param questions of each kind
 * @param warmUpPasses how often everything is asked before the clock runs
 * @param warmUpWithin after so long the clock runs all the same
 * @param passes how often everything is asked while the clock runs
 * @param within after so long no further pass begins
 */
public record NetworkPlan(
        EnterpriseCount enterprises,
        long seed,
        List<Peer> peers,
        int questions,
        int warmUpPasses,
        Duration warmUpWithin,
        int passes,
        Duration within) {

    private static final int QUESTIONS = 60;
    private static final int WARM_UP_PASSES = 60;
    private static final int PASSES = 20;

    public NetworkPlan {
        peers = List.copyOf(peers);
    }

    /** The usual one. */
    public static NetworkPlan of(
            EnterpriseCount enterprises, long seed, List<Peer> peers, Duration warmUpWithin, Duration within) {
        return new NetworkPlan(enterprises, seed, peers, QUESTIONS, WARM_UP_PASSES, warmUpWithin, PASSES, within);
    }
}

package io.liantu.matchmaking;

/** What came of a meeting, each more than the one before. */
public enum OutcomeKind {
    /** Nothing, or they did not meet 未达成. */
    NONE,
    /** They met 已洽谈. */
    MET,
    /** A sample is sent 送样. */
    SAMPLE,
    /** They mean to sign 意向. */
    INTENT,
    /** They signed 签约. */
    CONTRACT;

    /** Whether it is this much or more. */
    public boolean reaches(OutcomeKind other) {
        return compareTo(other) >= 0;
    }
}

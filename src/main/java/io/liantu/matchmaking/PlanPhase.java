package io.liantu.matchmaking;

/** What is known of a planning run. */
public enum PlanPhase {
    /** It goes on 排期中. */
    RUNNING,
    /** No timetable is better; that is proven 已证最优. */
    BEST,
    /** It keeps all rules; a better one may exist 可行. */
    GOOD,
    /** None keeps all rules; that is proven 无解. */
    IMPOSSIBLE,
    /** None that keeps all rules was found in time 未找到. */
    UNFINISHED,
    /** Somebody moved meetings meanwhile, so that it was given up 已作废. */
    OUTDATED,
    /** It broke off 中断. */
    FAILED
}

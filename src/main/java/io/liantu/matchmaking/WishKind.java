package io.liantu.matchmaking;

/** What one participant wishes toward another. */
public enum WishKind {
    /** Must meet 必见. */
    MUST_MEET,
    /** Would like to meet 愿见. */
    WOULD_MEET,
    /** Does not want to meet 婉拒. */
    NO_THANKS
}

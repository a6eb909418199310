package io.liantu.matchmaking;

/** Who says a wish; one who speaks for itself is not overruled by a guess. */
public enum WishOrigin {
    /** The participant itself 本人. */
    PARTICIPANT,
    /** The organiser, on its behalf 主办方代填. */
    ORGANISER,
    /** Nobody: it is filled in from matches and suggestions because the participant is silent 系统推荐. */
    SUGGESTED
}

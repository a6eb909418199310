package io.liantu.matchmaking;

/** The half of a day in which somebody comes, or a meeting is to be. */
public enum SessionPart {
    /** The morning 上午. */
    MORNING,
    /** The afternoon 下午. */
    AFTERNOON,
    /** Either 全天. */
    ANY;

    /** Whether what is to be here may be in that half. */
    public boolean allows(SessionPart part) {
        return this == ANY || this == part;
    }
}

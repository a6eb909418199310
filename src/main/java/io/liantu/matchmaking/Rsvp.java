package io.liantu.matchmaking;

import java.util.Set;

/** What became of an invitation. */
public enum Rsvp {
    /** No answer yet 待回复. */
    INVITED,
    /** Comes 已确认. */
    ACCEPTED,
    /** Does not come 已谢绝. */
    DECLINED,
    /** Does not know yet 待定. */
    MAYBE,
    /** Is there 已签到. */
    CHECKED_IN,
    /** Did not come 未到场. */
    NO_SHOW;

    private static final Set<Rsvp> ANSWERS = Set.of(ACCEPTED, DECLINED, MAYBE);
    private static final Set<Rsvp> COMING = Set.of(INVITED, ACCEPTED, MAYBE, CHECKED_IN);
    private static final Set<Rsvp> REGISTERED = Set.of(ACCEPTED, CHECKED_IN, NO_SHOW);

    /** Whether it is what one who was invited can answer. */
    public boolean isAnswer() {
        return ANSWERS.contains(this);
    }

    /** Whether meetings are planned for one like this: also for those who have not answered, as most come. */
    public boolean isPlanned() {
        return COMING.contains(this);
    }

    /** Whether it was found out on the day. */
    public boolean isOfTheDay() {
        return this == CHECKED_IN || this == NO_SHOW;
    }

    /** Whether such a one had promised to come. */
    public boolean isRegistered() {
        return REGISTERED.contains(this);
    }
}

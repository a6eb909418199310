package io.liantu.matchmaking;

/** What a wish is worth to a timetable; our judgement. One must-meet outweighs what many others would like. */
final class WishValue {

    private static final int MUST_MEET = 100;
    private static final int WOULD_MEET = 20;
    private static final int SUGGESTED = 5;

    private WishValue() {}

    static int of(Wish wish) {
        if (wish.kind() == WishKind.NO_THANKS) {
            return 0;
        }
        if (wish.kind() == WishKind.MUST_MEET) {
            return MUST_MEET;
        }
        return wish.origin() == WishOrigin.SUGGESTED ? SUGGESTED : WOULD_MEET;
    }
}

package io.liantu.intake;

/**
 * What became of accepted rows.
 *
 * @param added rows that bring something new into the graph
 * @param changed rows that change what is there
 * @param left rows that leave everything as it is: known already, or outweighed by what others say
 */
public record Tally(long added, long changed, long left) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(added + other.added, changed + other.changed, left + other.left);
    }

    Tally plus(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> new Tally(added + 1, changed, left);
            case CHANGED -> new Tally(added, changed + 1, left);
            case LEFT -> new Tally(added, changed, left + 1);
        };
    }

    /** The accepted rows. */
    public long sum() {
        return added + changed + left;
    }
}

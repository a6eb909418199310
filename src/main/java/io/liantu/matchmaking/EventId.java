package io.liantu.matchmaking;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The given id of a matchmaking event 对接会. */
public record EventId(String value) implements Comparable<EventId> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 6;

    /** One that no event has. */
    static EventId next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new EventId("event-" + HexFormat.of().formatHex(bytes));
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

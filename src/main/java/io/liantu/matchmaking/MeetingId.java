package io.liantu.matchmaking;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two who meet, written 3-17; two meet once.
 *
 * @param first the lower number
 * @param second the higher number
 */
public record MeetingId(int first, int second) implements Comparable<MeetingId> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    public MeetingId {
        if (first >= second) {
            throw new IllegalArgumentException("The lower number comes first, and nobody meets itself");
        }
    }

    /** Of two, in any order. */
    public static MeetingId of(int one, int other) {
        return new MeetingId(Math.min(one, other), Math.max(one, other));
    }

    /** What a text says; empty when it says no pair. */
    public static Optional<MeetingId> parse(String text) {
        var found = WRITTEN.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(found.group(1));
        int other = Integer.parseInt(found.group(2));
        return one == other ? Optional.empty() : Optional.of(of(one, other));
    }

    /** Whether one of the two is this participant. */
    public boolean has(int number) {
        return first == number || second == number;
    }

    /** The one whom a participant of it meets. */
    public int other(int number) {
        return number == first ? second : first;
    }

    /** Whether somebody would be in both. */
    public boolean shares(MeetingId other) {
        return has(other.first) || has(other.second);
    }

    @Override
    public int compareTo(MeetingId other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
    }

    @Override
    public String toString() {
        return first + "-" + second;
    }
}

package io.liantu.matchmaking;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A span of one day, written 09:00-11:30; the end is not in it. */
public record TimeSpan(LocalTime from, LocalTime to) {

    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A span ends after it begins");
        }
    }

    /** What a text says, with any dash between the times; empty when it says no span. */
    public static Optional<TimeSpan> parse(String text) {
        var parts = text.strip().replace('：', ':').split("\\s*[-–—~～至]\\s*", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TimeSpan(time(parts[0]), time(parts[1])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    /** Whether the two have a moment in common. */
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether the other lies in it. */
    public boolean contains(TimeSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}

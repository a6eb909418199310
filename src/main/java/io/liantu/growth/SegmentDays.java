package io.liantu.growth;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Since when it is said that somebody here makes the product of a segment.
 *
 * @param first the earliest day for which it was said of some local maker; nothing where no statement has a day
 * @param isUndated whether of some local maker nobody says a day: it may have been here at any time
 */
record SegmentDays(Optional<LocalDate> first, boolean isUndated) {

    boolean isKnownBy(LocalDate day) {
        return first.filter(said -> !said.isAfter(day)).isPresent();
    }

    boolean mayBeKnownBy(LocalDate day) {
        return isUndated || isKnownBy(day);
    }
}

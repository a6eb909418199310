package io.liantu.provenance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The day for which a fact was first said: the earliest of all voices that give one, for a later one repeats what was
 * known by then.
 */
public final class FirstSaid {

    private static final Fields NO_FIELDS = new Fields(Set.of(), Set.of());

    private FirstSaid() {}

    /**
     * Of a fact; nothing where no voice gives a day.
     *
     * @param kept its properties: the day of its strongest voice, and what each voice said where there are several
     */
    public static Optional<LocalDate> day(Map<String, ?> kept) {
        var said = KeptTestimony.read(kept, NO_FIELDS).statements().stream()
                .map(statement -> statement.voice().asOf());
        return Stream.concat(Stream.ofNullable(KeptTestimony.voiceIn(kept).asOf()), said)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}

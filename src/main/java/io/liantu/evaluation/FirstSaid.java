package io.liantu.evaluation;

import io.liantu.provenance.Fields;
import io.liantu.provenance.KeptTestimony;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * The day for which a fact was first said: the earliest of all voices that give one, for a later one repeats what was
 * known by then.
 */
record FirstSaid(@Nullable LocalDate orNull) {

    private static final Fields NO_FIELDS = new Fields(Set.of(), Set.of());

    /**
     * Of a fact.
     *
     * @param asOf the day of its strongest voice
     * @param statements what each voice said, where there are several
     */
    static FirstSaid of(Value asOf, Value statements) {
        var kept = new HashMap<String, Object>();
        var day = dayOrNull(asOf);
        if (!statements.isNull()) {
            kept.put(KeptTestimony.STATEMENTS, statements.asList());
        }
        var said = KeptTestimony.read(kept, NO_FIELDS).statements().stream()
                .map(statement -> statement.voice().asOf());
        return new FirstSaid(Stream.concat(Stream.ofNullable(day), said)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    /** It, or else the day since when it is so. */
    @Nullable LocalDate orElse(Value since) {
        return orNull == null ? dayOrNull(since) : orNull;
    }

    private static @Nullable LocalDate dayOrNull(Value value) {
        return value.hasType(TypeSystem.getDefault().DATE()) ? value.asLocalDate() : null;
    }
}

package io.liantu.intake;

import io.liantu.shared.Explanation;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One import 导入: something to read, on its way into the graph.
 *
 * @param id names it
 * @param name what its file or folder is called
 * @param path where that is
 * @param phase how far it is
 * @param rows the rows that are written so far
 * @param createdAt when it came in
 * @param heardAt when its record was written last
 * @param problem why it could not go on; null when it could
 * @param fingerprint of its content when it began to write; null before
 * @param checkedContent the fingerprint of what was checked; null before
 * @param mapping the name of the mapping of headers that it is read with; empty for none
 */
public record Import(
        ImportId id,
        String name,
        String path,
        ImportPhase phase,
        long rows,
        Instant createdAt,
        Instant heardAt,
        @Nullable Explanation problem,
        @Nullable String fingerprint,
        @Nullable String checkedContent,
        String mapping) {

    boolean mayBeConfirmed() {
        return phase.mayBeConfirmed();
    }

    /** Whether it can still be read in another way. */
    boolean mayBeReadAnew() {
        return phase.mayBeReadAnew() && rows == 0;
    }

    /** Whether it can be written by who began it and need not be asked again. */
    boolean mayBeWritten() {
        return phase == ImportPhase.CHECKING || phase.mayBeConfirmed() || phase.mayBeResumed();
    }

    /** Whether it was interrupted after somebody had let it be written. */
    public boolean mayBeResumed() {
        return phase.mayBeResumed() && fingerprint != null;
    }

    /** Whether it ended before anybody let it be written. */
    boolean isLost() {
        return phase.mayBeResumed() && fingerprint == null;
    }

    /** The fingerprint that its content must still have to be written: of what is written in part, else of what was checked. */
    Optional<String> expectedContent() {
        return Optional.ofNullable(fingerprint).or(() -> Optional.ofNullable(checkedContent));
    }

    /** Why it could not go on. */
    public Optional<Explanation> findProblem() {
        return Optional.ofNullable(problem);
    }
}

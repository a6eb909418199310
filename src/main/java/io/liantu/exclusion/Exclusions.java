package io.liantu.exclusion;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.Enterprises;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps whom suggestions are to leave out 排除名单. */
@Service
public class Exclusions {

    private final ExclusionFiles files;
    private final Enterprises enterprises;
    private final HeldExclusions held;

    Exclusions(ExclusionFiles files, Enterprises enterprises, HeldExclusions held) {
        this.files = files;
        this.enterprises = enterprises;
        this.held = held;
    }

    /** All, as suggestions see them: what another instance wrote may be missing for {@link HeldExclusions#FRESH}. */
    public ExclusionList now() {
        return held.now();
    }

    /** All, by id. */
    public List<KnownExclusion> list() {
        return files.list();
    }

    /**
     * Leaves an enterprise out of suggestions from now on; said again, it only changes the note.
     *
     * @param kind the key of a kind, such as {@code in-pipeline}
     * @param toward whom a competitor competes with; null for the other kinds
     * @throws InvalidExclusion when there is no such kind, a competitor competes with nobody or itself, or another reason is not told
     * @throws io.liantu.enterprise.UnknownEnterprise when one of the two is unknown
     */
    public KnownExclusion add(
            EnterpriseId enterprise, String kind, @Nullable EnterpriseId toward, @Nullable String note) {
        var known = ExclusionKind.find(kind).orElseThrow(() -> InvalidExclusion.kind(kind));
        var who = enterprises.resolve(enterprise);
        var rival = toward == null ? null : enterprises.resolve(toward);
        check(known, who, rival, note);
        var words = note == null || note.isBlank() ? null : note.strip();
        var exclusion = new Exclusion(who, known, rival, words, LocalDate.now(ZoneId.systemDefault()));
        files.write(find(exclusion).map(KnownExclusion::id).orElse(exclusion.id()), exclusion);
        held.forget();
        return find(exclusion).orElseThrow(() -> new UnknownExclusion(exclusion.id()));
    }

    private static void check(
            ExclusionKind kind, EnterpriseId who, @Nullable EnterpriseId rival, @Nullable String note) {
        if ((kind == ExclusionKind.COMPETITOR) != (rival != null)) {
            throw InvalidExclusion.withoutRival(who.value());
        }
        if (who.equals(rival)) {
            throw InvalidExclusion.ofItself(who.value());
        }
        if (kind == ExclusionKind.OTHER && (note == null || note.isBlank())) {
            throw InvalidExclusion.withoutNote();
        }
    }

    private Optional<KnownExclusion> find(Exclusion wanted) {
        return files.list().stream()
                .filter(known -> known.exclusion().isAbout(wanted))
                .findFirst();
    }

    /**
     * Lets suggestions name an enterprise again.
     *
     * @throws UnknownExclusion when there is no such exclusion
     */
    public void remove(String id) {
        if (!files.delete(id)) {
            throw new UnknownExclusion(id);
        }
        held.forget();
    }
}

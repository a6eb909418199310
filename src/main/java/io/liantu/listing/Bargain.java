package io.liantu.listing;

import io.liantu.score.Reason;
import io.liantu.shared.Explanation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much and until when both sides of a match say.
 *
 * @param isOfProducts whether the ranking of suppliers has a say besides
 */
record Bargain(Particulars asked, LocalDate today, boolean isOfProducts) {

    Reason covers(Answerer answerer) {
        var wanted = wanted();
        var left = answerer.left();
        if (wanted == null || left == null) {
            return reason(MatchWeight.COVERS, null, "reason.match.covers.unknown");
        }
        double share = Math.min(1, left / wanted);
        return reason(MatchWeight.COVERS, share, share < 1 ? "reason.match.covers.part" : "reason.match.covers", share);
    }

    Reason taken(Answerer answerer) {
        var wanted = wanted();
        var left = answerer.left();
        if (wanted == null || left == null || left <= 0) {
            return reason(MatchWeight.TAKEN, null, "reason.match.taken.unknown");
        }
        double share = Math.min(1, wanted / left);
        return reason(MatchWeight.TAKEN, share, "reason.match.taken", share);
    }

    /** Who asks for nothing at all, as a sheet may say, leaves it open how much. */
    private @Nullable Double wanted() {
        var amount = asked.amount();
        return amount == null || amount <= 0 ? null : amount;
    }

    Reason term(Answerer answerer) {
        var needed = asked.until();
        var offered =
                answerer.resource() == null ? null : answerer.resource().what().until();
        if (needed == null || offered == null) {
            return reason(MatchWeight.TERM, null, "reason.match.term.unknown");
        }
        if (needed.isBefore(today)) {
            return reason(MatchWeight.TERM, 0.0, "reason.match.term.over", needed.toString());
        }
        if (!offered.isBefore(needed)) {
            return reason(MatchWeight.TERM, 1.0, "reason.match.term", offered.toString());
        }
        double share =
                (double) (1 + ChronoUnit.DAYS.between(today, offered)) / (1 + ChronoUnit.DAYS.between(today, needed));
        return reason(MatchWeight.TERM, Math.max(0, share), "reason.match.term.part", offered.toString());
    }

    private Reason reason(MatchWeight weight, @Nullable Double value, String key, Object... arguments) {
        return weight.reason(isOfProducts, value, Explanation.of(key, arguments));
    }
}

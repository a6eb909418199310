package io.liantu.intake.view;

import io.liantu.intake.identity.IdentityReason;
import io.liantu.intake.identity.LikelyPair;
import io.liantu.intake.identity.PairSide;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Two records that are likely the same enterprise, side by side, told in the reader's language.
 *
 * @param state open, confirmed or rejected
 * @param likeness from 0 to 1
 * @param fields every field that one of the two knows
 */
public record PairView(
        String id,
        String state,
        String stateName,
        double likeness,
        List<ReasonView> reasons,
        PairSide one,
        PairSide other,
        List<FieldView> fields) {

    private static final double PERCENT = 100.0;

    /**
     * What speaks for it.
     *
     * @param text says it in a sentence
     */
    public record ReasonView(String reason, String text) {}

    /** Tells a pair. */
    public static PairView of(LikelyPair pair, MessageSource messages, Locale locale) {
        return new PairView(
                pair.id(),
                pair.state().word(),
                messages.getMessage("identity.state." + pair.state().word(), null, locale),
                Math.round(pair.likeness() * PERCENT) / PERCENT,
                pair.reasons().stream()
                        .map(reason -> told(reason, messages, locale))
                        .toList(),
                pair.one(),
                pair.other(),
                FieldView.of(pair.one(), pair.other(), messages, locale));
    }

    private static ReasonView told(IdentityReason reason, MessageSource messages, Locale locale) {
        var code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ReasonView(code, messages.getMessage("identity.reason." + code, null, locale));
    }
}

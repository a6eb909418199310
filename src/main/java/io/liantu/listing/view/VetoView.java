package io.liantu.listing.view;

import io.liantu.exclusion.view.ExclusionView;
import io.liantu.listing.Veto;
import io.liantu.score.view.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Who could answer a demand and is not suggested.
 *
 * @param giver as marks name it
 * @param mark the id of the mark to take back; null where the list of exclusions keeps them apart
 * @param why in words
 */
public record VetoView(
        String giver,
        String enterprise,
        String name,
        @Nullable String mark,
        String why) {

    static VetoView of(Veto veto, Telling telling) {
        var mark = veto.mark();
        return new VetoView(
                veto.giver().key(),
                veto.giver().enterprise().value(),
                veto.name(),
                mark == null ? null : mark.id(),
                mark == null ? excluded(veto, telling) : MarkView.why(mark, telling));
    }

    private static String excluded(Veto veto, Telling telling) {
        var exclusion = veto.exclusion();
        return exclusion == null
                ? ""
                : ExclusionView.of(exclusion, telling.wording(), telling.locale())
                        .why();
    }
}

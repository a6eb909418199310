package io.liantu.listing.view;

import io.liantu.listing.PairMark;
import io.liantu.score.view.Telling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a pair is pinned, forbidden, or not wanted by one side.
 *
 * @param id to take it back by
 * @param kind pin, forbid, asker-declines or giver-declines
 * @param resource the id of the offer; null for whatever the enterprise offers
 * @param why in words
 */
public record MarkView(
        String id,
        String demand,
        @Nullable String resource,
        String enterprise,
        String name,
        String kind,
        String by,
        String note,
        LocalDate since,
        String why) {

    static MarkView of(PairMark mark, Telling telling) {
        var resource = mark.giver().resource();
        return new MarkView(
                mark.id(),
                mark.demand().value(),
                resource == null ? null : resource.value(),
                mark.giver().enterprise().value(),
                mark.name(),
                mark.kind().key(),
                mark.by(),
                mark.note(),
                mark.since(),
                why(mark, telling));
    }

    static String why(PairMark mark, Telling telling) {
        var said = telling.nameOf("listing.mark", mark.kind().key());
        return mark.note().isEmpty()
                ? said
                : telling.wording().of("listing.mark.noted", telling.locale(), said, mark.note());
    }
}

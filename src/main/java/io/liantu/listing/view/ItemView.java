package io.liantu.listing.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.liantu.listing.CloseOut;
import io.liantu.listing.DemandItem;
import io.liantu.listing.Known;
import io.liantu.listing.ListedItem;
import io.liantu.provenance.Confidence;
import io.liantu.score.view.Telling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the demand or the resource list. What is unknown is null.
 *
 * @param kind product, finance, talent, technology, space, policy, sponsorship or other
 * @param region the code of where its enterprise is
 * @param amount in yuan
 * @param urgent whether it cannot wait; null for a resource
 * @param overdue whether it is open after its last day
 * @param state draft, published, matched or closed-out
 * @param version to be sent along with a change, so that nobody overwrites what somebody else did
 * @param source who says so, apart from what was written here
 */
public record ItemView(
        String id,
        String kind,
        String kindName,
        String enterprise,
        String enterpriseName,
        boolean fictional,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String product,
        @Nullable String productName,
        String summary,
        @Nullable Double amount,
        @Nullable LocalDate raisedOn,
        @Nullable LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean urgent,
        boolean overdue,
        String state,
        String stateName,
        @Nullable CloseOut closeOut,
        long version,
        @Nullable String source,
        @Nullable LocalDate asOf,
        @Nullable Confidence confidence) {

    static ItemView of(Known<? extends ListedItem> known, LocalDate today, Telling telling) {
        var item = known.item();
        var what = item.what();
        var region = known.region();
        return new ItemView(
                item.key(),
                what.kind().key(),
                telling.nameOf("listing.kind", what.kind()),
                what.enterprise().value(),
                known.enterpriseName(),
                known.fictional(),
                region == null ? null : region.value(),
                known.regionName(),
                what.findProduct().map(Object::toString).orElse(null),
                known.productName(),
                what.summary(),
                what.amount(),
                what.raisedOn(),
                what.until(),
                item instanceof DemandItem demand ? (Boolean) demand.urgent() : null,
                item.isOpen() && what.isPast(today),
                item.standing().state().key(),
                telling.nameOf("listing.state", item.standing().state().key()),
                item.standing().closeOut(),
                item.standing().version(),
                known.voice().source(),
                known.voice().asOf(),
                known.voice().confidence());
    }
}

package io.liantu.listing;

import io.liantu.provenance.Fields;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of a line of a list, called as the tables of the exchange format call them. */
final class ItemFields {

    static final String ENTERPRISE = "enterprise";
    static final String PRODUCT = "product";
    static final String KIND = "kind";
    static final String SUMMARY = "summary";
    static final String AMOUNT = "amount";
    static final String RAISED_ON = "raisedOn";
    static final String UNTIL = "until";
    static final String URGENT = "urgent";
    static final String STATE = "state";
    static final String EVIDENCE = "evidence";
    static final String CLOSED_OUT_BY = "closedOutBy";
    static final String CLOSED_OUT_ON = "closedOutOn";
    static final String VERSION = "version";

    /** What sources speak of. */
    static final Fields SAID = new Fields(
            Set.of(
                    ENTERPRISE,
                    PRODUCT,
                    KIND,
                    SUMMARY,
                    AMOUNT,
                    RAISED_ON,
                    UNTIL,
                    URGENT,
                    STATE,
                    EVIDENCE,
                    CLOSED_OUT_BY,
                    CLOSED_OUT_ON),
            Set.of(RAISED_ON, UNTIL, CLOSED_OUT_ON));

    /** How far an item is: what was done here stands, whoever says otherwise. */
    static final List<String> OWN = List.of(STATE, EVIDENCE, CLOSED_OUT_BY, CLOSED_OUT_ON);

    /** Those that are links. */
    static final Set<String> LINKS = Set.of(ENTERPRISE, PRODUCT);

    private ItemFields() {}

    /** What an item says, without the fields that it leaves open; links as lists of keys. */
    static SortedMap<String, Object> of(ListedItem item) {
        var what = item.what();
        var closeOut = item.standing().closeOut();
        var values = new TreeMap<String, Object>();
        values.put(ENTERPRISE, List.of(what.enterprise().value()));
        put(values, PRODUCT, what.findProduct().map(product -> List.of(product.value())));
        values.put(KIND, what.kind().key());
        values.put(SUMMARY, what.summary());
        put(values, AMOUNT, what.findAmount());
        put(values, RAISED_ON, Optional.ofNullable(what.raisedOn()));
        put(values, UNTIL, Optional.ofNullable(what.until()));
        if (item instanceof DemandItem demand) {
            values.put(URGENT, demand.urgent());
        }
        values.put(STATE, item.standing().state().key());
        put(values, EVIDENCE, Optional.ofNullable(closeOut).map(CloseOut::evidence));
        put(values, CLOSED_OUT_BY, Optional.ofNullable(closeOut).map(CloseOut::by));
        put(values, CLOSED_OUT_ON, Optional.ofNullable(closeOut).map(CloseOut::on));
        return values;
    }

    /** The fields of which something else is said now. */
    static SortedMap<String, Object> changed(Map<String, ?> before, SortedMap<String, Object> now) {
        var changed = new TreeMap<String, Object>(now);
        changed.entrySet().removeIf(entry -> Objects.equals(before.get(entry.getKey()), entry.getValue()));
        return Collections.unmodifiableSortedMap(changed);
    }

    private static void put(Map<String, Object> values, String field, Optional<?> value) {
        @Nullable Object given = value.orElse(null);
        if (given != null) {
            values.put(field, given);
        }
    }
}

package io.liantu.listing;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.provenance.KeptTestimony;
import io.liantu.region.RegionCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A line of a list as the graph keeps it.
 *
 * @param kept its properties
 */
record ItemRow(ItemSide side, Known<ListedItem> known, Map<String, Object> kept) {

    static ItemRow of(ItemSide side, Record row) {
        var kept = row.get("properties").asMap();
        var item = side.item(
                String.valueOf(kept.get("id")),
                what(row, kept),
                Boolean.TRUE.equals(kept.get(ItemFields.URGENT)),
                standing(kept));
        var region = text(row.get("region"));
        var known = new Known<>(
                item,
                row.get("enterpriseName").asString(item.what().enterprise().value()),
                row.get("fictional").asBoolean(),
                region == null ? null : new RegionCode(region),
                text(row.get("regionName")),
                text(row.get("productName")),
                KeptTestimony.voiceIn(kept));
        return new ItemRow(side, known, kept);
    }

    private static Particulars what(Record row, Map<String, Object> kept) {
        var product = text(row.get("product"));
        return new Particulars(
                new EnterpriseId(row.get("enterprise").asString()),
                ItemKind.read(kept.get(ItemFields.KIND) instanceof String kind ? kind : null, product != null),
                product == null ? null : new ProductId(product),
                kept.get(ItemFields.SUMMARY) instanceof String summary ? summary : "",
                kept.get(ItemFields.AMOUNT) instanceof Number amount ? amount.doubleValue() : null,
                date(kept, ItemFields.RAISED_ON),
                date(kept, ItemFields.UNTIL));
    }

    /** Of what is said to be closed out without any evidence nobody knows that it is. */
    private static Standing standing(Map<String, Object> kept) {
        var version = kept.get(ItemFields.VERSION) instanceof Number number ? number.longValue() : 0;
        var state = Optional.ofNullable(kept.get(ItemFields.STATE))
                .flatMap(name -> ItemState.find(name.toString()))
                .orElse(ItemState.PUBLISHED);
        if (state != ItemState.CLOSED_OUT) {
            return new Standing(state, null, version);
        }
        var evidence = kept.get(ItemFields.EVIDENCE) instanceof String text ? text : "";
        var by = kept.get(ItemFields.CLOSED_OUT_BY) instanceof String who ? who : "";
        var on = Optional.ofNullable(date(kept, ItemFields.CLOSED_OUT_ON)).orElse(LocalDate.EPOCH);
        return evidence.isBlank()
                ? new Standing(ItemState.PUBLISHED, null, version)
                : new Standing(state, new CloseOut(evidence, by, on), version);
    }

    private static @Nullable LocalDate date(Map<String, Object> kept, String field) {
        return kept.get(field) instanceof LocalDate date ? date : null;
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}

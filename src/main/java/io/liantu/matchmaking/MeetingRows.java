package io.liantu.matchmaking;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Turns rows of meetings and contracts into values, and values into properties. */
final class MeetingRows {

    private MeetingRows() {}

    static Meeting meeting(Record row) {
        var kept = row.get("meeting");
        return new Meeting(
                MeetingId.of(kept.get("first").asInt(), kept.get("second").asInt()),
                seat(kept.get("slot"), kept.get("table")),
                seat(kept.get("lostSlot"), kept.get("lostTable")),
                kept.get("fixed").asBoolean(false),
                arrangement(kept),
                RowValues.text(kept.get("about")),
                outcome(kept));
    }

    private static @Nullable Seat seat(Value slot, Value table) {
        return slot.isNull() ? null : new Seat(slot.asInt(), table.asInt());
    }

    private static Arrangement arrangement(Value kept) {
        return new Arrangement(
                RowValues.value(SessionPart.class, kept.get("part"), SessionPart.ANY),
                kept.get("after").asList(Value::asString, List.of()).stream()
                        .flatMap(text -> MeetingId.parse(text).stream())
                        .toList());
    }

    private static @Nullable Outcome outcome(Value kept) {
        return RowValues.map(
                RowValues.text(kept.get("outcome")),
                key -> new Outcome(
                        Keys.find(OutcomeKind.class, key).orElse(OutcomeKind.MET),
                        RowValues.text(kept.get("outcomeNote"))));
    }

    static Map<String, @Nullable Object> properties(Meeting meeting) {
        var seat = meeting.seat();
        var lost = meeting.lost();
        var outcome = meeting.outcome();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("slot", seat == null ? null : seat.slot());
        properties.put("table", seat == null ? null : seat.table());
        properties.put("lostSlot", lost == null ? null : lost.slot());
        properties.put("lostTable", lost == null ? null : lost.table());
        properties.put("fixed", meeting.fixed());
        properties.put("part", Keys.of(meeting.arrangement().part()));
        properties.put(
                "after",
                meeting.arrangement().after().stream().map(MeetingId::toString).toList());
        properties.put("about", meeting.about());
        properties.put("outcome", outcome == null ? null : Keys.of(outcome.kind()));
        properties.put("outcomeNote", outcome == null ? null : outcome.note());
        return properties;
    }

    static Contract contract(Record row) {
        var kept = row.get("contract");
        var supplier = row.get("supplierId").asString();
        var customer = row.get("customerId").asString();
        return new Contract(
                MeetingId.of(kept.get("first").asInt(), kept.get("second").asInt()),
                new EnterpriseId(supplier),
                row.get("supplierName").asString(supplier),
                new EnterpriseId(customer),
                row.get("customerName").asString(customer),
                terms(kept),
                RowValues.text(row.get("productName")),
                kept.get("deliveredOn").isNull()
                        ? null
                        : kept.get("deliveredOn").asLocalDate());
    }

    private static ContractTerms terms(Value kept) {
        return new ContractTerms(
                kept.get("supplierNumber").asInt(),
                RowValues.map(RowValues.text(kept.get("product")), ProductId::new),
                RowValues.text(kept.get("subject")),
                kept.get("amount").asDouble(),
                kept.get("months").isNull() ? null : kept.get("months").asInt(),
                kept.get("signedOn").asLocalDate());
    }

    static Map<String, @Nullable Object> properties(Contract contract) {
        var terms = contract.terms();
        var product = terms.product();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("supplier", contract.supplier().value());
        properties.put("customer", contract.customer().value());
        properties.put("supplierNumber", terms.supplier());
        properties.put("product", product == null ? null : product.value());
        properties.put("subject", terms.subject());
        properties.put("amount", terms.amount());
        properties.put("months", terms.months());
        properties.put("signedOn", terms.signedOn());
        properties.put("deliveredOn", contract.deliveredOn());
        return properties;
    }
}

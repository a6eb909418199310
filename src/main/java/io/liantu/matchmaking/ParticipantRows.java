package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Turns rows of participants and wishes into values, and values into properties. */
final class ParticipantRows {

    private ParticipantRows() {}

    static Participant participant(Record row) {
        var kept = row.get("participant");
        var enterprise = row.get("enterprise").asString();
        return new Participant(
                kept.get("number").asInt(),
                new EnterpriseId(enterprise),
                row.get("name").asString(enterprise),
                row.get("fictional").asBoolean(),
                RowValues.value(Role.class, kept.get("role"), Role.BOTH),
                RowValues.value(Rsvp.class, kept.get("rsvp"), Rsvp.INVITED),
                kept.get("absences").asList(Value::asInt, List.of()),
                RowValues.value(SessionPart.class, kept.get("part"), SessionPart.ANY),
                kept.get("most").isNull() ? null : kept.get("most").asInt(),
                RowValues.text(kept.get("note")));
    }

    static Map<String, @Nullable Object> properties(Participant participant) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("enterprise", participant.enterprise().value());
        properties.put("role", Keys.of(participant.role()));
        properties.put("rsvp", Keys.of(participant.rsvp()));
        properties.put("absences", participant.absences());
        properties.put("part", Keys.of(participant.part()));
        properties.put("most", participant.most());
        properties.put("note", participant.note());
        return properties;
    }

    static Wish wish(Record row) {
        return new Wish(
                row.get("from").asInt(),
                row.get("to").asInt(),
                RowValues.value(WishKind.class, row.get("kind"), WishKind.WOULD_MEET),
                RowValues.value(WishOrigin.class, row.get("origin"), WishOrigin.ORGANISER),
                RowValues.text(row.get("about")),
                RowValues.text(row.get("why")));
    }

    static Map<String, @Nullable Object> properties(Wish wish) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("kind", Keys.of(wish.kind()));
        properties.put("origin", Keys.of(wish.origin()));
        properties.put("about", wish.about());
        properties.put("why", wish.why());
        return properties;
    }
}

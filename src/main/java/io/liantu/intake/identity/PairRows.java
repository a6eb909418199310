package io.liantu.intake.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Maps rows about pairs and merges to values. */
final class PairRows {

    private PairRows() {}

    static LikelyPair pair(Record row) {
        return new LikelyPair(
                row.get("id").asString(),
                PairState.valueOf(row.get("state").asString().toUpperCase(Locale.ROOT)),
                row.get("likeness").asDouble(),
                reasons(row.get("reasons")),
                side(row.get("one")),
                side(row.get("other")));
    }

    static Merge merge(Record row) {
        return new Merge(
                row.get("id").asString(),
                row.get("name").asString(""),
                row.get("keptId").asString(),
                row.get("keptName").asString(""),
                row.get("at").asOffsetDateTime().toInstant(),
                reasons(row.get("reasons")));
    }

    private static List<IdentityReason> reasons(Value names) {
        return names.asList(name -> IdentityReason.valueOf(name.asString()));
    }

    private static PairSide side(Value side) {
        return new PairSide(
                side.get("id").asString(),
                side.get("name").asString(""),
                side.get("aliases").isNull() ? List.of() : side.get("aliases").asList(Value::asString),
                text(side, "uscc"),
                text(side, "region"),
                text(side, "address"),
                side.get("foundedOn").asLocalDate((LocalDate) null),
                text(side, "status"),
                side.get("employees").isNull()
                        ? null
                        : (Long) side.get("employees").asLong(),
                number(side, "registeredCapital"),
                number(side, "revenue"),
                side.get("fictional").asBoolean(false),
                side.get("links").asLong());
    }

    private static @Nullable String text(Value side, String name) {
        return side.get(name).asString(null);
    }

    private static @Nullable Double number(Value side, String name) {
        return side.get(name).isNull() ? null : (Double) side.get(name).asDouble();
    }
}

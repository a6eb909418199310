package io.liantu.matchmaking;

import io.liantu.chain.ChainId;
import io.liantu.region.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Turns the properties of an event into values, and values into properties. */
final class EventRows {

    private EventRows() {}

    static MatchmakingEvent event(Value kept) {
        return new MatchmakingEvent(
                new EventId(kept.get("id").asString()),
                settings(kept),
                RowValues.value(EventState.class, kept.get("state"), EventState.DRAFT),
                kept.get("closedTables").asList(Value::asString, List.of()).stream()
                        .flatMap(text -> ClosedTable.parse(text).stream())
                        .toList(),
                kept.get("version").asInt(1),
                kept.get("planVersion").asInt(0));
    }

    private static EventSettings settings(Value kept) {
        return new EventSettings(
                kept.get("name").asString(),
                RowValues.value(EventKind.class, kept.get("kind"), EventKind.SUPPLY_MATCHMAKING),
                RowValues.text(kept.get("alliance")),
                RowValues.map(RowValues.text(kept.get("chain")), ChainId::new),
                RowValues.map(RowValues.text(kept.get("region")), RegionCode::new),
                RowValues.text(kept.get("place")),
                kept.get("date").asLocalDate(),
                agenda(kept),
                kept.get("tables").asInt(),
                kept.get("capDemand").asInt(),
                kept.get("capSupply").asInt());
    }

    private static Agenda agenda(Value kept) {
        return new Agenda(
                kept.get("slotMinutes").asInt(),
                kept.get("changeMinutes").asInt(),
                span(kept.get("morning")),
                span(kept.get("afternoon")),
                kept.get("breaks").asList(Value::asString).stream()
                        .flatMap(text -> TimeSpan.parse(text).stream())
                        .toList());
    }

    private static @Nullable TimeSpan span(Value value) {
        return Optional.ofNullable(RowValues.text(value))
                .flatMap(TimeSpan::parse)
                .orElse(null);
    }

    static Map<String, @Nullable Object> properties(MatchmakingEvent event) {
        var settings = event.settings();
        var agenda = settings.agenda();
        var chain = settings.chain();
        var region = settings.region();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", settings.name());
        properties.put("kind", Keys.of(settings.kind()));
        properties.put("alliance", settings.alliance());
        properties.put("chain", chain == null ? null : chain.value());
        properties.put("region", region == null ? null : region.value());
        properties.put("place", settings.place());
        properties.put("date", settings.date());
        properties.put("slotMinutes", agenda.slotMinutes());
        properties.put("changeMinutes", agenda.changeMinutes());
        properties.put("morning", written(agenda.morning()));
        properties.put("afternoon", written(agenda.afternoon()));
        properties.put(
                "breaks", agenda.breaks().stream().map(TimeSpan::toString).toList());
        properties.put("tables", settings.tables());
        properties.put("capDemand", settings.capDemand());
        properties.put("capSupply", settings.capSupply());
        properties.put("state", Keys.of(event.state()));
        properties.put(
                "closedTables",
                event.closedTables().stream().map(ClosedTable::toString).toList());
        properties.put("version", event.version());
        properties.put("planVersion", event.planVersion());
        return properties;
    }

    private static @Nullable String written(@Nullable TimeSpan span) {
        return span == null ? null : span.toString();
    }
}

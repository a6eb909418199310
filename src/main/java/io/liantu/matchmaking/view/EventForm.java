package io.liantu.matchmaking.view;

import io.liantu.chain.ChainId;
import io.liantu.matchmaking.Agenda;
import io.liantu.matchmaking.EventKind;
import io.liantu.matchmaking.EventSettings;
import io.liantu.matchmaking.InvalidEvent;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.TimeSpan;
import io.liantu.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * An event as somebody fills it in. What is left open is decided as events usually are: meetings of 20 minutes from 9:00 to
 * 11:30, 5 minutes to change tables, 10 tables, at most 6 meetings for one who asks and 10 for one who offers.
 *
 * @param kind supply-matchmaking, bank-enterprise or signing-conference
 * @param alliance the id of the alliance that holds it
 * @param chain the id of the chain that it is for
 * @param region the code of the region that it serves
 * @param morning such as 09:00-11:30; empty for none
 * @param afternoon such as 13:30-16:30; empty for none
 * @param breaks such as 10:20-10:40
 * @param slotMinutes 15, 20 or 30
 * @param changeMinutes 0 to 15
 * @param capDemand how many meetings one who asks has at most
 * @param capSupply how many meetings one who offers has at most
 */
public record EventForm(
        @NotBlank @Size(max = 100) String name,
        @NotBlank String kind,
        @Nullable String alliance,
        @Nullable String chain,
        @Nullable String region,
        @Nullable @Size(max = 200) String place,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable String morning,
        @Nullable String afternoon,
        @Nullable List<String> breaks,
        @Nullable Integer slotMinutes,
        @Nullable Integer changeMinutes,
        @Nullable Integer tables,
        @Nullable Integer capDemand,
        @Nullable Integer capSupply) {

    private static final TimeSpan USUAL_MORNING = TimeSpan.parse("09:00-11:30").orElseThrow();
    private static final int USUAL_MINUTES = 20;
    private static final int USUAL_CHANGE = 5;
    private static final int USUAL_TABLES = 10;
    private static final int USUAL_DEMAND = 6;
    private static final int USUAL_SUPPLY = 10;

    public EventForm {
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    /**
     * What it says.
     *
     * @throws InvalidEvent when a field says nothing that can be
     */
    public EventSettings settings() {
        return new EventSettings(
                name,
                Keys.find(EventKind.class, kind).orElseThrow(() -> InvalidEvent.kind(kind)),
                text(alliance).orElse(null),
                text(chain).map(ChainId::new).orElse(null),
                text(region).map(RegionCode::new).orElse(null),
                text(place).orElse(null),
                date,
                agenda(),
                Objects.requireNonNullElse(tables, USUAL_TABLES),
                Objects.requireNonNullElse(capDemand, USUAL_DEMAND),
                Objects.requireNonNullElse(capSupply, USUAL_SUPPLY));
    }

    private Agenda agenda() {
        var first = text(morning).map(text -> span("morning", text));
        var second = text(afternoon).map(text -> span("afternoon", text));
        var isOpen = first.isEmpty() && second.isEmpty();
        return new Agenda(
                Objects.requireNonNullElse(slotMinutes, USUAL_MINUTES),
                Objects.requireNonNullElse(changeMinutes, USUAL_CHANGE),
                isOpen ? USUAL_MORNING : first.orElse(null),
                second.orElse(null),
                spans());
    }

    private List<TimeSpan> spans() {
        return Objects.requireNonNullElse(breaks, List.<String>of()).stream()
                .flatMap(line -> Stream.of(line.split("[,，;；、\\s]+", -1)))
                .filter(text -> !text.isBlank())
                .map(text -> span("breaks", text))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private static TimeSpan span(String field, String text) {
        return TimeSpan.parse(text).orElseThrow(() -> InvalidEvent.span(field, text));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}

package io.liantu.web.event;

import io.liantu.matchmaking.view.EventForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody has answered so far in the wizard of a new event.
 *
 * @param step the one to show, from 1; what later steps ask is still open
 */
record WizardAnswers(
        @Nullable Integer step,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String alliance,
        @Nullable String chain,
        @Nullable String region,
        @Nullable String place,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable String morning,
        @Nullable String afternoon,
        @Nullable String breaks,
        @Nullable Integer slotMinutes,
        @Nullable Integer changeMinutes,
        @Nullable Integer tables,
        @Nullable Integer capDemand,
        @Nullable Integer capSupply) {

    /** The same, looking at another step. */
    WizardAnswers at(int other) {
        return new WizardAnswers(
                other,
                name,
                kind,
                alliance,
                chain,
                region,
                place,
                date,
                morning,
                afternoon,
                breaks,
                slotMinutes,
                changeMinutes,
                tables,
                capDemand,
                capSupply);
    }

    EventForm form() {
        return new EventForm(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(kind, ""),
                alliance,
                chain,
                region,
                place,
                Objects.requireNonNullElseGet(
                        date, () -> LocalDate.now(Wizard.ZONE).plusDays(Wizard.USUAL_LEAD)),
                morning,
                afternoon,
                breaks == null ? List.of() : List.of(breaks),
                slotMinutes,
                changeMinutes,
                tables,
                capDemand,
                capSupply);
    }
}

package io.liantu.web.event;

import io.liantu.matchmaking.AllianceChoice;
import io.liantu.matchmaking.EventKind;
import io.liantu.matchmaking.EventSettings;
import io.liantu.matchmaking.Keys;
import io.liantu.shared.DomainProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wizard of a new event: what it is for, when and where, and how large. Each step fills in what is usual.
 *
 * @param step from 1 to 3
 * @param preview what follows from the answers; null while they do not fit together
 */
record Wizard(
        int step,
        WizardAnswers answers,
        @Nullable AllianceChoice alliance,
        @Nullable String chain,
        @Nullable String region,
        LocalDate date,
        String morning,
        String afternoon,
        String breaks,
        int slotMinutes,
        int changeMinutes,
        int tables,
        int capDemand,
        int capSupply,
        @Nullable Preview preview) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final int USUAL_LEAD = 21;

    private static final int STEPS = 3;
    private static final int SCALE = 3;
    private static final int TIME = 2;

    /**
     * How large the event will be.
     *
     * @param meetings how many can be held at most
     */
    record Preview(int slots, int meetings) {}

    static Wizard of(WizardAnswers answers, List<AllianceChoice> alliances) {
        var alliance = alliances.stream()
                .filter(one -> one.id().equals(answers.alliance()))
                .findFirst()
                .orElse(null);
        boolean isBank = Keys.of(EventKind.BANK_ENTERPRISE).equals(answers.kind());
        int step = Math.min(STEPS, Math.max(1, Objects.requireNonNullElse(answers.step(), 1)));
        return new Wizard(
                step,
                answers,
                alliance,
                given(answers.chain()).or(() -> of(alliance, isBank)).orElse(null),
                given(answers.region())
                        .or(() -> Optional.ofNullable(alliance).map(AllianceChoice::region))
                        .orElse(null),
                Objects.requireNonNullElseGet(answers.date(), Wizard::usualDate),
                answers.morning() == null && answers.afternoon() == null
                        ? "09:00-11:30"
                        : Objects.requireNonNullElse(answers.morning(), ""),
                Objects.requireNonNullElse(answers.afternoon(), ""),
                Objects.requireNonNullElse(answers.breaks(), "10:10-10:30"),
                Objects.requireNonNullElse(answers.slotMinutes(), 20),
                Objects.requireNonNullElse(answers.changeMinutes(), 5),
                Objects.requireNonNullElse(answers.tables(), 10),
                Objects.requireNonNullElse(answers.capDemand(), isBank ? 3 : 5),
                Objects.requireNonNullElse(answers.capSupply(), 5),
                preview(answers));
    }

    private static Optional<String> of(@Nullable AllianceChoice alliance, boolean isBank) {
        return isBank ? Optional.empty() : Optional.ofNullable(alliance).map(AllianceChoice::chain);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(one -> !one.isBlank());
    }

    /** A Thursday in three weeks: time enough for invitations. */
    private static LocalDate usualDate() {
        return LocalDate.now(ZONE).plusDays(USUAL_LEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    private static @Nullable Preview preview(WizardAnswers answers) {
        try {
            EventSettings settings = answers.form().settings();
            int slots = settings.agenda().slots().size();
            return new Preview(slots, slots * settings.tables());
        } catch (DomainProblem e) {
            return null;
        }
    }

    /** The step that asks for what a problem is about. */
    static int stepOf(DomainProblem problem) {
        var key = problem.key();
        if (key.endsWith("tables") || key.endsWith("caps")) {
            return SCALE;
        }
        return List.of(
                                "slot-minutes",
                                "change-minutes",
                                "sessions",
                                "session-order",
                                "no-slot",
                                "too-many-slots",
                                "span")
                        .stream()
                        .anyMatch(key::endsWith)
                ? TIME
                : 1;
    }
}

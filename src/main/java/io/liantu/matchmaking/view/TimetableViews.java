package io.liantu.matchmaking.view;

import io.liantu.matchmaking.Clash;
import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Meeting;
import io.liantu.matchmaking.MeetingId;
import io.liantu.matchmaking.Mended;
import io.liantu.matchmaking.Participant;
import io.liantu.matchmaking.Places;
import io.liantu.matchmaking.PlanFigures;
import io.liantu.matchmaking.PlanProgress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells timetables and how they were made in the reader's language. */
@Component
public class TimetableViews {

    private final EventWords words;

    TimetableViews(EventWords words) {
        this.words = words;
    }

    /** The timetable, in the order of the day. */
    public TimetableView timetable(EventBook book, @Nullable PlanProgress run, Locale locale) {
        var people = book.byNumber();
        var meetings = book.meetings().stream()
                .map(one -> meeting(one, people, locale))
                .toList();
        return new TimetableView(
                book.event().planVersion(),
                SlotView.of(book.event().settings().agenda()),
                book.event().settings().tables(),
                book.event().closedTables(),
                meetings,
                run == null ? null : of(run, locale));
    }

    /** A timetable that was mended on the day. */
    public MendedView of(Mended mended, Locale locale) {
        return new MendedView(
                timetable(mended.book(), null, locale),
                written(mended.moved()),
                written(mended.otherTable()),
                written(mended.dropped()),
                mended.best());
    }

    private static List<String> written(List<MeetingId> ids) {
        return ids.stream().map(MeetingId::toString).toList();
    }

    private MeetingView meeting(Meeting meeting, Map<Integer, Participant> people, Locale locale) {
        var seat = meeting.seat();
        var outcome = meeting.outcome();
        return new MeetingView(
                meeting.id().toString(),
                meeting.id().first(),
                EventWords.name(people, meeting.id().first()),
                meeting.id().second(),
                EventWords.name(people, meeting.id().second()),
                seat == null ? null : seat.slot(),
                seat == null ? null : seat.table(),
                meeting.fixed(),
                Keys.of(meeting.arrangement().part()),
                written(meeting.arrangement().after()),
                meeting.about(),
                outcome == null ? null : Keys.of(outcome.kind()),
                outcome == null ? null : words.named("event.outcome", outcome.kind(), locale),
                outcome == null ? null : outcome.note());
    }

    /** How far a planning run is. */
    public PlanView of(PlanProgress run, Locale locale) {
        return new PlanView(
                Keys.of(run.phase()),
                words.of("event.plan." + Keys.of(run.phase()), locale),
                run.seconds(),
                run.elapsedMillis() / 1000.0,
                run.cancelled(),
                run.improvements(),
                run.figures(),
                finding(run.figures(), locale),
                run.conflict().stream().map(one -> words.of(one, locale)).toList(),
                run.minimal());
    }

    private @Nullable String finding(@Nullable PlanFigures figures, Locale locale) {
        return figures == null
                ? null
                : words.of(
                        "event.plan.finding",
                        locale,
                        figures.placed(),
                        figures.wanted(),
                        share(figures),
                        figures.breaks(),
                        figures.atLeastBreaks());
    }

    private static double share(PlanFigures figures) {
        return figures.atMostWishes() == 0 ? 1 : (double) figures.wishes() / figures.atMostWishes();
    }

    /** What speaks against a place, in words. */
    public List<ClashView> clashes(List<Clash> clashes, Locale locale) {
        return clashes.stream()
                .map(clash -> new ClashView(clash.kind(), words.of(clash.explanation(), locale)))
                .toList();
    }

    /** Where a meeting could be, slot by slot. */
    public List<PlacesView> places(List<Places> places, Locale locale) {
        return places.stream()
                .map(one -> new PlacesView(
                        one.slot().number(),
                        one.slot().time().toString(),
                        clashes(one.clashes(), locale),
                        one.tables()))
                .toList();
    }
}

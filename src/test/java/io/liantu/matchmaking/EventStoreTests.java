package io.liantu.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.exclusion.ExclusionList;
import io.liantu.intake.Intake;
import io.liantu.intake.SampleGraph;
import io.liantu.neo4j.LiantuTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Events in the graph, written by many at once. */
@LiantuTest
class EventStoreTests {

    private static final int AT_ONCE = 8;

    @Autowired
    private EventStore store;

    @Autowired
    private Events events;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Timetabling timetabling;

    @Autowired
    private Replies replies;

    @Autowired
    private Placing placing;

    @Autowired
    private Arranging arranging;

    @Autowired
    private Mending mending;

    @Autowired
    private EventDay day;

    @BeforeAll
    static void loadTheSample(@Autowired Intake intake, @Autowired Neo4jClient neo4j) {
        SampleGraph.load(intake, neo4j);
    }

    @Test
    void readsWhatItWrote() {
        var id = event("0001 demand", "0004 supply", "0005 supply");
        replies.away(id, 1, List.of(3, 1), SessionPart.MORNING);
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, "demo-demand-01");
        placing.move(
                id, MeetingId.of(1, 2), new Seat(2, 1), events.get(id).event().planVersion());
        placing.fix(id, MeetingId.of(1, 2), true);
        arranging.limit(id, 2, 1);
        var book = arranging.arrange(
                id, MeetingId.of(1, 2), new Arrangement(SessionPart.MORNING, List.of(MeetingId.of(1, 3))));

        var read = events.get(id);

        assertThat(read.event()).isEqualTo(book.event());
        assertThat(read.wishes()).isEqualTo(book.wishes());
        assertThat(read.meetings()).isEqualTo(book.meetings());
        assertThat(read.participant(1).absences()).containsExactly(1, 3);
        assertThat(read.participant(1).fictional()).isTrue();
        assertThat(read.participant(2).most()).isEqualTo(1);
    }

    @Test
    void losesNoAnswerOfManyWhoAnswerAtOnce() throws Exception {
        var all = IntStream.rangeClosed(1, AT_ONCE)
                .mapToObj(number -> "%04d demand".formatted(number))
                .toArray(String[]::new);
        var id = event(all);

        atOnce(IntStream.rangeClosed(1, AT_ONCE)
                .<Callable<EventBook>>mapToObj(number -> () -> replies.answer(id, number, Rsvp.ACCEPTED))
                .toList());

        assertThat(events.get(id).participants()).extracting(Participant::rsvp).containsOnly(Rsvp.ACCEPTED);
    }

    @Test
    void letsOneOfTwoWinWhoChangeTheSettingsAtOnce() throws Exception {
        var id = event();
        var version = events.get(id).event().version();

        var failures = atOnce(IntStream.rangeClosed(1, AT_ONCE)
                .<Callable<EventBook>>mapToObj(tables -> () -> events.change(id, version, Books.settings(tables, 3)))
                .toList());

        assertThat(failures).hasSize(AT_ONCE - 1).hasOnlyElementsOfType(ChangedMeanwhile.class);
        assertThat(events.get(id).event().version()).isEqualTo(version + 1);
    }

    @Test
    void putsOneOfManyMeetingsOnATableThatAllWantAtOnce() throws Exception {
        var id = event("0001 demand", "0002 demand", "0003 demand", "0004 supply", "0005 supply", "0006 supply");
        var version = events.get(id).event().planVersion();

        var failures = atOnce(IntStream.rangeClosed(1, 3)
                .<Callable<EventBook>>mapToObj(
                        one -> () -> placing.move(id, MeetingId.of(one, one + 3), new Seat(1, 1), version))
                .toList());

        assertThat(failures).hasSize(2).hasOnlyElementsOfType(ChangedMeanwhile.class);
        assertThat(events.get(id).meetings()).hasSize(1);
    }

    @Test
    void invitesAnEnterpriseOnce() throws Exception {
        var id = event();

        atOnce(IntStream.range(0, AT_ONCE)
                .<Callable<EventBook>>mapToObj(any -> () -> invitations.invite(id, List.of(invite("0007 both"))))
                .toList());

        assertThat(events.get(id).participants()).hasSize(1);
    }

    @Test
    void tellsOfTheSameTradeWhatEachOfManyEventsSaysThatSignAtOnce(@Autowired Neo4jClient neo4j) throws Exception {
        var ids = IntStream.range(0, AT_ONCE)
                .mapToObj(any -> event("0001 demand", "0004 supply"))
                .toList();
        ids.forEach(id -> Stream.of(EventState.INVITING, EventState.PLANNED, EventState.RUNNING)
                .forEach(state -> events.become(id, state)));
        var terms = new ContractTerms(2, null, null, 1_000, 12, LocalDate.of(2026, 12, 18));
        var signed = new Outcome(OutcomeKind.CONTRACT, null);

        var failures = atOnce(ids.stream()
                .<Callable<EventBook>>map(id -> () -> day.record(id, MeetingId.of(1, 2), signed, terms))
                .toList());

        assertThat(failures).isEmpty();
        assertThat(sourcesOfTheTrade(neo4j))
                .containsAll(ids.stream().map(EventId::value).toList());
        for (var id : ids) {
            day.record(id, MeetingId.of(1, 2), new Outcome(OutcomeKind.MET, null), null);
        }
        assertThat(sourcesOfTheTrade(neo4j))
                .doesNotContainAnyElementsOf(ids.stream().map(EventId::value).toList());
    }

    private static List<String> sourcesOfTheTrade(Neo4jClient neo4j) {
        return neo4j
                .query("""
                        MATCH (:Enterprise {id: 'demo-0004'})-[link:SUPPLIES {productId: ''}]->(:Enterprise {id: 'demo-0001'})
                        RETURN coalesce(link.statements, []) + coalesce(link.source, []) AS told""")
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("told").toString())
                .all()
                .stream()
                .flatMap(told -> Stream.of(told.split("[^\\w-]+")))
                .toList();
    }

    @Test
    void writesNothingOfAChangeThatFails() {
        var id = event("0001 demand", "0004 supply");
        var before = events.get(id);

        assertThatExceptionOfType(UnknownParticipant.class)
                .isThrownBy(() -> replies.wish(id, 1, 9, WishKind.MUST_MEET, WishOrigin.ORGANISER, null));
        assertThatExceptionOfType(NotInState.class).isThrownBy(() -> day.checkIn(id, 1));

        assertThat(events.get(id)).isEqualTo(before);
    }

    @Test
    void keepsTheBestOfARunThatSomebodyStops() {
        var id = event("0001 demand", "0002 demand", "0004 supply", "0005 supply");
        for (int one = 1; one <= 2; one++) {
            for (int other = 3; other <= 4; other++) {
                replies.wish(id, one, other, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
            }
        }

        timetabling.start(id, 20, OptionalInt.empty());
        timetabling.cancel(id);

        await().until(() ->
                timetabling.progress(id).filter(one -> !one.isRunning()).isPresent());
        assertThat(events.get(id).meetings()).hasSize(4);
    }

    @Test
    void givesARunUpInsteadOfUndoingWhatSomebodyMovedMeanwhile() {
        var id = event("0001 demand", "0004 supply");
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        var book = events.get(id);
        var task = PlanTask.of(book, Vetoes.of(book, ExclusionList.EMPTY), OptionalInt.empty());
        var run = new PlanRun(book, task, 1, store);
        put(id, 1, 2, 3, 2);

        run.run();

        assertThat(run.progress().phase()).isEqualTo(PlanPhase.OUTDATED);
        assertThat(events.get(id).meeting(MeetingId.of(1, 2)).seat()).isEqualTo(new Seat(3, 2));
    }

    @Test
    void givesARunUpInsteadOfForgettingWhatCameOfMeetingsMeanwhile() {
        var id = event("0001 demand", "0004 supply", "0005 supply");
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        for (var state : List.of(EventState.INVITING, EventState.PLANNED, EventState.RUNNING)) {
            events.become(id, state);
        }
        var run = run(id);
        day.record(id, MeetingId.of(1, 3), new Outcome(OutcomeKind.MET, "示例"), null);

        run.run();

        assertThat(run.progress().phase()).isEqualTo(PlanPhase.OUTDATED);
        assertThat(events.get(id).meeting(MeetingId.of(1, 3)).outcome()).isEqualTo(new Outcome(OutcomeKind.MET, "示例"));
    }

    @Test
    void givesARunUpInsteadOfForgettingWhatIsArrangedOrWhoIsTakenOut() {
        var id = event("0001 demand", "0004 supply", "0005 supply");
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        replies.wish(id, 1, 3, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        var arrangement = new Arrangement(SessionPart.MORNING, List.of(MeetingId.of(1, 3)));
        var first = run(id);
        arranging.arrange(id, MeetingId.of(1, 2), arrangement);
        first.run();
        assertThat(first.progress().phase()).isEqualTo(PlanPhase.OUTDATED);
        assertThat(events.get(id).meeting(MeetingId.of(1, 2)).arrangement()).isEqualTo(arrangement);

        var second = run(id);
        invitations.uninvite(id, 3);
        second.run();

        assertThat(second.progress().phase()).isEqualTo(PlanPhase.OUTDATED);
        assertThat(events.get(id).meeting(MeetingId.of(1, 2)).arrangement())
                .isEqualTo(new Arrangement(SessionPart.MORNING, List.of()));
        assertThat(events.get(id).findMeeting(MeetingId.of(1, 3))).isEmpty();
    }

    @Test
    void givesARunUpWhenTheDayOrTheLimitsAreOthersMeanwhile() {
        var id = event("0001 demand", "0004 supply", "0005 supply");
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        replies.wish(id, 1, 3, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);

        var shorter = run(id);
        events.change(id, events.get(id).event().version(), Books.settings(2, 3, 15));
        shorter.run();
        var limited = run(id);
        arranging.limit(id, 1, 1);
        limited.run();
        assertThat(events.get(id).meetings()).isEmpty();
        var over = run(id);
        Stream.of(EventState.INVITING, EventState.PLANNED, EventState.RUNNING, EventState.ENDED)
                .forEach(state -> events.become(id, state));
        over.run();

        assertThat(Stream.of(shorter, limited, over).map(run -> run.progress().phase()))
                .containsOnly(PlanPhase.OUTDATED);
        assertThat(events.get(id).meetings()).isEmpty();
    }

    @Test
    void goesOnWithARunWhenSomebodyIsInvitedOrTheNameIsAnotherMeanwhile() {
        var id = event("0001 demand", "0004 supply");
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        var run = run(id);
        invitations.invite(id, List.of(invite("0005 supply")));
        replies.answer(id, 1, Rsvp.ACCEPTED);
        events.change(id, events.get(id).event().version(), Books.settings(3, 3));

        run.run();

        assertThat(run.progress().phase()).isEqualTo(PlanPhase.BEST);
        assertThat(events.get(id).meeting(MeetingId.of(1, 2)).seat()).isNotNull();
    }

    @Test
    void endsARunAtOnceThatWaitsUntilOthersAreOver() throws Exception {
        var ids = IntStream.range(0, 3)
                .mapToObj(any -> event("0001 demand", "0004 supply"))
                .toList();
        ids.forEach(id -> replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null));
        var go = new CountDownLatch(1);
        var runs = new PlanRuns();
        for (var id : ids) {
            runs.start(id, new PlanRun(events.get(id), taskOf(events.get(id)), 1, store) {
                @Override
                public void run() {
                    await().until(() -> go.getCount() == 0);
                    super.run();
                }
            });
        }
        var last = ids.get(2);

        runs.cancel(last);

        assertThat(runs.find(last).orElseThrow().progress().phase()).isEqualTo(PlanPhase.UNFINISHED);
        assertThatNoException().isThrownBy(() -> runs.refuseWhileRunning(last));
        assertThatExceptionOfType(PlanningRunning.class).isThrownBy(() -> runs.refuseWhileRunning(ids.get(0)));
        go.countDown();
        await().until(() -> !runs.find(ids.get(1)).orElseThrow().isRunning());
        assertThat(events.get(last).meetings()).isEmpty();
        runs.destroy();
    }

    @Test
    void goesOnWithARunWhoseFirstTimetableCannotBeKept(
            @Autowired EventFiles files,
            @Autowired ContractFacts facts,
            @Autowired PlatformTransactionManager transactions) {
        var id = event("0001 demand", "0004 supply");
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        var refused = new AtomicInteger();
        var awayOnce = new EventStore(files, facts, transactions) {
            @Override
            EventBook change(EventId event, UnaryOperator<EventBook> change) {
                if (refused.getAndIncrement() == 0) {
                    throw new DataAccessResourceFailureException("away");
                }
                return super.change(event, change);
            }
        };
        var run = new PlanRun(events.get(id), taskOf(events.get(id)), 1, awayOnce);

        run.run();

        assertThat(refused).hasValueGreaterThan(1);
        assertThat(run.progress().phase()).isEqualTo(PlanPhase.BEST);
        assertThat(events.get(id).meeting(MeetingId.of(1, 2)).seat()).isNotNull();
    }

    private PlanRun run(EventId id) {
        var book = events.get(id);
        return new PlanRun(book, taskOf(book), 1, store);
    }

    private static PlanTask taskOf(EventBook book) {
        return PlanTask.of(book, Vetoes.of(book, ExclusionList.EMPTY), OptionalInt.empty());
    }

    @Test
    void goesOnWithARunWhenSomebodyDeclinesMeanwhile() {
        var id = event("0001 demand", "0004 supply", "0005 supply");
        replies.wish(id, 1, 2, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        replies.wish(id, 1, 3, WishKind.MUST_MEET, WishOrigin.ORGANISER, null);
        var book = events.get(id);
        var task = PlanTask.of(book, Vetoes.of(book, ExclusionList.EMPTY), OptionalInt.empty());
        var run = new PlanRun(book, task, 1, store);
        replies.answer(id, 3, Rsvp.DECLINED);

        run.run();

        assertThat(run.progress().phase()).isEqualTo(PlanPhase.BEST);
        assertThat(events.get(id).meeting(MeetingId.of(1, 2)).seat()).isNotNull();
        assertThat(events.get(id).meeting(MeetingId.of(1, 3)).seat()).isNull();
    }

    @Test
    void mendsTheDayWithFewChanges() {
        var id = event("0001 demand", "0002 demand", "0004 supply", "0005 supply");
        put(id, 1, 3, 1, 1);
        put(id, 2, 4, 1, 2);
        put(id, 1, 4, 2, 1);
        for (var state : List.of(EventState.INVITING, EventState.PLANNED, EventState.RUNNING)) {
            events.become(id, state);
        }
        mending.closeTable(id, 1, 1);
        assertThat(events.get(id).meeting(MeetingId.of(1, 3)).seat()).isNull();

        var mended = mending.mend(id, 1, events.get(id).event().planVersion());

        assertThat(mended.book().meetings()).extracting(Meeting::seat).doesNotContainNull();
        assertThat(mended.dropped()).isEmpty();
        assertThat(mended.moved()).hasSize(1);
        assertThat(mended.book().meeting(MeetingId.of(2, 4)).seat()).isEqualTo(new Seat(1, 2));
    }

    @Test
    void leavesWhatWasAtATableBeforeItWasLost() {
        var id = event("0001 demand", "0002 demand", "0004 supply", "0005 supply");
        put(id, 1, 3, 1, 1);
        put(id, 2, 4, 2, 1);

        mending.closeTable(id, 1, 2);

        assertThat(events.get(id).event().closedTables()).containsExactly(new ClosedTable(1, 2));
        assertThat(events.get(id).meeting(MeetingId.of(1, 3)).seat()).isEqualTo(new Seat(1, 1));
        assertThat(events.get(id).meeting(MeetingId.of(2, 4)).seat()).isNull();
        assertThatExceptionOfType(MeetingClashes.class).isThrownBy(() -> put(id, 2, 4, 2, 1));
        mending.reopenTable(id, 1);
        put(id, 2, 4, 2, 1);
        assertThat(events.get(id).event().closedTables()).isEmpty();
    }

    @Test
    void mendsNothingIntoThePastAndSeatsNobodyTwice() {
        var id = event("0001 demand", "0002 demand", "0004 supply", "0005 supply");
        put(id, 1, 3, 1, 1);
        put(id, 2, 3, 2, 1);
        put(id, 2, 4, 3, 1);
        for (var state : List.of(EventState.INVITING, EventState.PLANNED, EventState.RUNNING)) {
            events.become(id, state);
        }
        day.missed(id, 3);
        put(id, 1, 4, 2, 1);
        day.checkIn(id, 3);

        var mended = mending.mend(id, 2, events.get(id).event().planVersion());

        var book = mended.book();
        assertThat(book.meeting(MeetingId.of(1, 4)).seat()).isEqualTo(new Seat(2, 1));
        assertThat(book.meeting(MeetingId.of(2, 3)).seat()).isEqualTo(new Seat(2, 2));
        assertThat(book.meeting(MeetingId.of(1, 3)).seat()).isEqualTo(new Seat(3, 2));
    }

    private void put(EventId id, int one, int other, int slot, int table) {
        placing.move(
                id,
                MeetingId.of(one, other),
                new Seat(slot, table),
                events.get(id).event().planVersion());
    }

    private EventId event(String... participants) {
        var id = events.create(Books.settings(2, 3)).event().id();
        invitations.invite(
                id, List.of(participants).stream().map(EventStoreTests::invite).toList());
        return id;
    }

    private static Invite invite(String text) {
        var words = text.split(" ", -1);
        return new Invite(
                new EnterpriseId("demo-" + words[0]),
                Keys.find(Role.class, words[1]).orElseThrow(),
                null);
    }

    /** @return why those failed that did */
    private static List<Throwable> atOnce(List<Callable<EventBook>> works) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(works.size());
        var failures = new ArrayList<Throwable>();
        try {
            for (var done : threads.invokeAll(works)) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        return failures;
    }
}

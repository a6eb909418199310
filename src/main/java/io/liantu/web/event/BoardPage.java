package io.liantu.web.event;

import io.liantu.matchmaking.EventBook;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.MeetingId;
import io.liantu.matchmaking.Participant;
import io.liantu.matchmaking.SessionPart;
import io.liantu.matchmaking.WishKind;
import io.liantu.matchmaking.view.MeetingView;
import io.liantu.matchmaking.view.PlacesView;
import io.liantu.matchmaking.view.SlotView;
import io.liantu.matchmaking.view.TimetableView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The timetable as a board: a row a slot, a column a table.
 *
 * @param tables the numbers of those that are there
 * @param waiting the meetings without a place
 * @param chosen the one that somebody looks at; null for none
 */
record BoardPage(
        TimetableView timetable,
        List<Integer> tables,
        List<Row> rows,
        List<Card> waiting,
        @Nullable Chosen chosen) {

    /** A slot; a cell without a meeting is null. */
    record Row(SlotView slot, boolean first, List<@Nullable Card> cells) {}

    /** @param must whether one of the two must meet the other */
    record Card(MeetingView meeting, boolean must, boolean chosen) {}

    /**
     * The meeting that somebody looks at.
     *
     * @param firstWish what the first wishes toward the second, such as must-meet; empty for nothing
     * @param secondWish the same the other way round
     * @param others the meetings that it shares a participant with, which may be to come before it
     */
    record Chosen(
            MeetingView meeting,
            Participant first,
            Participant second,
            String firstWish,
            String secondWish,
            List<MeetingView> others,
            List<PlacesView> places) {}

    static BoardPage of(EventBook book, TimetableView timetable, @Nullable MeetingId asked, List<PlacesView> places) {
        var cards = timetable.meetings().stream()
                .map(meeting -> card(book, meeting, asked))
                .toList();
        var tables = IntStream.rangeClosed(1, timetable.tables())
                .filter(table -> book.event().hasTable(table, 1) || isUsed(timetable, table))
                .boxed()
                .toList();
        return new BoardPage(
                timetable,
                tables,
                rows(timetable, tables, cards),
                cards.stream().filter(card -> card.meeting().slot() == null).toList(),
                asked == null ? null : chosen(book, timetable, asked, places));
    }

    private static boolean isUsed(TimetableView timetable, int table) {
        return timetable.meetings().stream().anyMatch(meeting -> Objects.equals(meeting.table(), table));
    }

    private static List<Row> rows(TimetableView timetable, List<Integer> tables, Collection<Card> cards) {
        Map<Integer, Map<Integer, Card>> bySlot = cards.stream()
                .filter(card -> card.meeting().slot() != null)
                .collect(Collectors.groupingBy(
                        card -> card.meeting().slot(),
                        TreeMap::new,
                        Collectors.toMap(card -> card.meeting().table(), card -> card, (one, other) -> one)));
        var rows = new ArrayList<Row>();
        var part = "";
        for (var slot : timetable.slots()) {
            var inSlot = bySlot.getOrDefault(slot.number(), Map.of());
            var cells = new ArrayList<@Nullable Card>();
            tables.forEach(table -> cells.add(inSlot.get(table)));
            rows.add(new Row(slot, !part.equals(slot.part()), cells));
            part = slot.part();
        }
        return rows;
    }

    private static Card card(EventBook book, MeetingView meeting, @Nullable MeetingId asked) {
        boolean must = wish(book, meeting.first(), meeting.second()).equals(Keys.of(WishKind.MUST_MEET))
                || wish(book, meeting.second(), meeting.first()).equals(Keys.of(WishKind.MUST_MEET));
        return new Card(meeting, must, asked != null && asked.toString().equals(meeting.id()));
    }

    private static Chosen chosen(EventBook book, TimetableView timetable, MeetingId asked, List<PlacesView> places) {
        var first = book.participant(asked.first());
        var second = book.participant(asked.second());
        var meeting = timetable.meetings().stream()
                .filter(one -> one.id().equals(asked.toString()))
                .findFirst()
                .orElseGet(() -> new MeetingView(
                        asked.toString(),
                        first.number(),
                        first.name(),
                        second.number(),
                        second.name(),
                        null,
                        null,
                        false,
                        Keys.of(SessionPart.ANY),
                        List.of(),
                        null,
                        null,
                        null,
                        null));
        return new Chosen(
                meeting,
                first,
                second,
                wish(book, first.number(), second.number()),
                wish(book, second.number(), first.number()),
                timetable.meetings().stream()
                        .filter(one -> !one.id().equals(asked.toString()))
                        .filter(one -> asked.has(one.first()) || asked.has(one.second()))
                        .toList(),
                places);
    }

    private static String wish(EventBook book, int from, int to) {
        return book.findWish(from, to).map(wish -> Keys.of(wish.kind())).orElse("");
    }
}

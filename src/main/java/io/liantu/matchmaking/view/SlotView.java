package io.liantu.matchmaking.view;

import io.liantu.matchmaking.Agenda;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Slot;
import java.util.List;

/**
 * A time for meetings.
 *
 * @param part morning or afternoon
 */
public record SlotView(int number, String part, String from, String to) {

    static List<SlotView> of(Agenda agenda) {
        return agenda.slots().stream().map(SlotView::of).toList();
    }

    private static SlotView of(Slot slot) {
        return new SlotView(
                slot.number(),
                Keys.of(slot.part()),
                slot.time().from().toString(),
                slot.time().to().toString());
    }
}

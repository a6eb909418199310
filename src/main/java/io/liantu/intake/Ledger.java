package io.liantu.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far an import had come, table by table, when it was interrupted; of a new one, nowhere. */
final class Ledger {

    /** The ledger of an import that begins. */
    static final Ledger NEW = new Ledger(List.of());

    /**
     * One line of it.
     *
     * @param mark how far a pass over a table came
     * @param effect what it did until there
     */
    record Entry(Mark mark, Effect effect) {}

    private record Pass(String place, int number) {}

    private final Map<Pass, Entry> entries = new HashMap<>();

    Ledger(List<Entry> entries) {
        entries.forEach(entry ->
                this.entries.put(new Pass(entry.mark().place(), entry.mark().pass()), entry));
    }

    /** The rows of a pass that are written. */
    long rows(String place, int pass) {
        var entry = entries.get(new Pass(place, pass));
        return entry == null ? 0 : entry.mark().rows();
    }

    /** What the rows of a table that are written did. */
    Effect effect(String place) {
        return entries.values().stream()
                .filter(entry -> entry.mark().place().equals(place))
                .map(Entry::effect)
                .reduce(Effect.NONE, Effect::plus);
    }
}

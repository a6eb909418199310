package io.liantu.network.image;

import io.liantu.network.image.ChangedEnterprise.Trade;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The enterprises that changed since an image was made, each as it was when it was read last. */
public final class Changes {

    /** Nothing changed. */
    public static final Changes NONE = new Changes(0, Map.of());

    private final int readings;
    private final Map<String, Reading> latest;

    private Changes(int readings, Map<String, Reading> latest) {
        this.readings = readings;
        this.latest = latest;
    }

    /** When an enterprise was read last, and what was found; null when there is none, or none that counts. */
    private record Reading(int number, @Nullable ChangedEnterprise found) {}

    /**
     * These and what was read after them, all at one moment.
     *
     * @param ids of whatever was looked for or found
     */
    public Changes and(Collection<String> ids, Map<String, ChangedEnterprise> found) {
        var all = new LinkedHashMap<>(latest);
        ids.forEach(id -> all.put(id, new Reading(readings + 1, found.get(id))));
        return new Changes(readings + 1, all);
    }

    /** How many enterprises changed. */
    public int size() {
        return latest.size();
    }

    Set<String> ids() {
        return latest.keySet();
    }

    /** Those that count. */
    List<ChangedEnterprise> enterprises() {
        return latest.values().stream()
                .map(Reading::found)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The supply links from and to all of them, each once. */
    List<Trade> trades() {
        return enterprises().stream().flatMap(this::tradesOf).toList();
    }

    private Stream<Trade> tradesOf(ChangedEnterprise enterprise) {
        var id = enterprise.facts().id();
        return enterprise.trades().stream().filter(trade -> tells(id, trade));
    }

    /** Of two that changed the one that was read later tells what is between them; the supplier if both were at once. */
    private boolean tells(String id, Trade trade) {
        boolean supplies = trade.supplier().equals(id);
        var other = latest.get(supplies ? trade.customer() : trade.supplier());
        int own = Objects.requireNonNull(latest.get(id)).number();
        return other == null || other.number() < own || (other.number() == own && supplies);
    }
}

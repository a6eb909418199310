package io.liantu.listing;

import io.liantu.provenance.Confidence;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import io.liantu.provenance.Voice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a line of a list, as one voice beside those of the tables that were imported: the line itself says
 * so, today, so that it stands against what was said before, and an export tells who said what.
 *
 * @param before the properties that the line had; only its id for a new one
 * @param said all that is said of it now
 * @param version its next one
 * @param isContent whether it is about what the line says, not only about how far it is
 */
record ItemChange(Map<String, Object> before, Testimony said, Voice voice, long version, boolean isContent) {

    /**
     * A change.
     *
     * @param row as it was; null for a new line
     */
    static ItemChange of(@Nullable ItemRow row, ListedItem now, LocalDate today) {
        var voice = new Voice(null, today, Confidence.DISCLOSED);
        var next = now.standing().version() + 1;
        if (row == null) {
            return new ItemChange(Map.of("id", now.key()), Testimony.of(voice, ItemFields.of(now)), voice, next, true);
        }
        var before = KeptTestimony.read(kept(row), ItemFields.SAID);
        var values = ItemFields.of(now);
        var changed = ItemFields.changed(ItemFields.of(row.known().item()), values);
        boolean isContent = !ItemFields.OWN.containsAll(changed.keySet());
        // Who fills in a form says all of it, so that it stands by itself when other sources are retired.
        var said = changed.isEmpty() ? before : before.with(voice, isContent ? values : changed);
        for (var field : ItemFields.OWN) {
            var value = values.get(field);
            if (value != null && !value.equals(said.values().get(field))) {
                said = said.standingAt(field, value);
            }
        }
        return new ItemChange(row.kept(), said, voice, next, isContent);
    }

    /** The properties together with the links, which are fields like others. */
    private static Map<String, Object> kept(ItemRow row) {
        var kept = new TreeMap<>(row.kept());
        var links = ItemFields.of(row.known().item());
        links.keySet().retainAll(ItemFields.LINKS);
        kept.putAll(links);
        return kept;
    }

    /** The properties to write; null for one that is to be removed. */
    Map<String, @Nullable Object> properties() {
        var properties = new HashMap<String, @Nullable Object>(said.values());
        properties.keySet().removeAll(ItemFields.LINKS);
        properties.putAll(KeptTestimony.properties(said));
        properties.put(ItemFields.VERSION, version);
        return properties;
    }

    /** The key to which a link leads now; null where it stays as it is, or there is none. */
    @Nullable String target(String link) {
        return isContent && said.values().get(link) instanceof Collection<?> keys && !keys.isEmpty()
                ? keys.iterator().next().toString()
                : null;
    }

    /** The properties of a link that this change sets. */
    Map<String, @Nullable Object> provenance() {
        return KeptTestimony.properties(voice);
    }
}

package io.liantu.intake;

import io.liantu.intake.format.ExchangeSheet;
import io.liantu.provenance.KeptTestimony;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is read of the graph.
 *
 * @param keys the things that are meant, by the sheet that describes them; of a sheet that is absent, all
 * @param source only what this source says something of; null for all
 */
record Selection(
        Map<ExchangeSheet, Set<String>> keys, @Nullable String source) {

    static final Selection ALL = new Selection(Map.of(), null);

    static Selection saidBy(String source) {
        return new Selection(Map.of(), source);
    }

    Optional<Set<String>> keysOf(ExchangeSheet sheet) {
        return Optional.ofNullable(keys.get(sheet));
    }

    /** The same keys, whoever says something of them. */
    Selection byAnybody() {
        return new Selection(keys, null);
    }

    /** What statements that look for a source ask for. */
    Map<String, @Nullable Object> bySource() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("source", source);
        parameters.put("said", source == null ? null : KeptTestimony.beginningOf(source));
        return parameters;
    }
}

package io.liantu.enterprise;

import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import io.liantu.provenance.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What an enterprise took over from records that were merged into it: names, and a region where nobody said one. No source
 * said it of the enterprise, so it is told as said by nobody that is known.
 */
final class TakenOver {

    private static final String MERGED_NAMES = "mergedNames";

    private TakenOver() {}

    /** All that is said of an enterprise, regions as lists of codes. */
    static Testimony said(Record row) {
        var kept = new HashMap<>(row.get("properties").asMap());
        var taken = new HashMap<String, Object>();
        put(kept, FieldOrder.REGION, codes(row.get("regions")));
        put(taken, FieldOrder.REGION, codes(row.get("taken")));
        if (kept.get(MERGED_NAMES) instanceof Collection<?> merged && !merged.isEmpty()) {
            var own = new ArrayList<>(names(kept));
            own.removeAll(merged);
            put(taken, FieldOrder.ALIASES, names(kept));
            put(kept, FieldOrder.ALIASES, own);
        }
        var said = KeptTestimony.read(kept, FieldOrder.ENTERPRISE.fields());
        return taken.isEmpty() ? said : Testimony.of(Voice.UNKNOWN, taken).and(said);
    }

    private static Collection<?> names(Map<String, ?> kept) {
        return kept.get(FieldOrder.ALIASES) instanceof Collection<?> names ? names : List.of();
    }

    private static List<String> codes(Value codes) {
        return codes.asList(Value::asString).stream().sorted().toList();
    }

    private static void put(Map<String, Object> fields, String field, Collection<?> values) {
        fields.put(field, values);
        if (values.isEmpty()) {
            fields.remove(field);
        }
    }
}

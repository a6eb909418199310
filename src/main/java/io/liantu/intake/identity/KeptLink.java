package io.liantu.intake.identity;

import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.intake.format.ValueType;
import io.liantu.provenance.Fields;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Testimony;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How links that say something of their own keep it among their properties; other links, such as where an enterprise is
 * located, are told by the things that they link.
 *
 * @param fields what is said of it
 */
record KeptLink(Fields fields) {

    private static final Set<String> VOICE =
            Set.of(KeptTestimony.SOURCE, KeptTestimony.AS_OF, KeptTestimony.CONFIDENCE);

    private static final Map<String, ExchangeSheet> SHEETS = Map.of(
            "MAKES", ExchangeSheet.MAKES,
            "BUYS", ExchangeSheet.BUYS,
            "SUPPLIES", ExchangeSheet.SUPPLY_LINKS,
            "MEMBER_OF", ExchangeSheet.ALLIANCE_MEMBERS);

    /** Those of a type in the graph. */
    static KeptLink ofType(String type) {
        var columns = Optional.ofNullable(SHEETS.get(type)).map(ExchangeSheet::columns).orElse(List.of()).stream()
                .filter(column -> !column.isKey() && !VOICE.contains(column.name()))
                .toList();
        var dates = columns.stream()
                .filter(column -> column.type() == ValueType.DATE)
                .toList();
        return new KeptLink(new Fields(names(columns), names(dates)));
    }

    /** What is said of a link with these properties. */
    Testimony read(Map<String, ?> properties) {
        return KeptTestimony.read(properties, fields);
    }

    /** The properties of the link when something else is said of it; what tells links apart stays. */
    Map<String, Object> with(Testimony said, Map<String, ?> properties) {
        var kept = new HashMap<String, Object>(properties);
        kept.keySet().removeAll(fields.names());
        kept.keySet().removeAll(VOICE);
        kept.remove(KeptTestimony.STATEMENTS);
        if (said.isEmpty()) {
            return kept;
        }
        kept.putAll(said.values());
        KeptTestimony.properties(said).forEach((name, value) -> {
            if (value != null) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    private static Set<String> names(Collection<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.toSet());
    }
}

package io.liantu.intake;

import io.liantu.intake.format.EntityKind;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.network.NetworkStamp;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the network which of its enterprises rows changed. */
@Component
class NetworkChanges {

    /** The network has nothing of these. */
    private static final Set<ExchangeSheet> BESIDE_IT = Set.of(
            ExchangeSheet.SOURCES, ExchangeSheet.PARTY_ORGANISATIONS, ExchangeSheet.DEMANDS, ExchangeSheet.RESOURCES);

    /** These are about some enterprises and nothing else. */
    private static final Set<ExchangeSheet> OF_ENTERPRISES = Set.of(
            ExchangeSheet.ENTERPRISES,
            ExchangeSheet.MAKES,
            ExchangeSheet.BUYS,
            ExchangeSheet.SUPPLY_LINKS,
            ExchangeSheet.ALLIANCE_MEMBERS);

    private final NetworkStamp stamp;

    NetworkChanges(NetworkStamp stamp) {
        this.stamp = stamp;
    }

    /**
     * Keeps contracts of events, which speak of supply links as rows do, from being written between what is read of a link and
     * what is written. Call it before anything is read.
     */
    void begin(SheetColumns columns) {
        if (columns.sheet() == ExchangeSheet.SUPPLY_LINKS) {
            stamp.lock();
        }
    }

    /** Call it in the transaction in which the rows are written. */
    void tell(SheetColumns columns, List<Taken> taken) {
        var changed = taken.stream()
                .filter(one -> one.outcome() != Outcome.LEFT)
                .map(Taken::row)
                .toList();
        if (changed.isEmpty() || BESIDE_IT.contains(columns.sheet())) {
            return;
        }
        if (OF_ENTERPRISES.contains(columns.sheet())) {
            stamp.change(enterprisesOf(columns, changed));
        } else {
            stamp.change();
        }
    }

    private static Set<String> enterprisesOf(SheetColumns columns, List<Row> rows) {
        var names = columns.keys().stream()
                .filter(key -> columns.sheet() == ExchangeSheet.ENTERPRISES || key.reference() == EntityKind.ENTERPRISE)
                .toList();
        return rows.stream().flatMap(row -> names.stream().map(row::text)).collect(Collectors.toSet());
    }
}

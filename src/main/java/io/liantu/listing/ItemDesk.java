package io.liantu.listing;

import io.liantu.chain.Chains;
import io.liantu.enterprise.Enterprises;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What both lists do alike. */
final class ItemDesk {

    private final ItemSide side;
    private final ItemStore store;
    private final Enterprises enterprises;
    private final Chains chains;

    ItemDesk(ItemSide side, ItemStore store, Enterprises enterprises, Chains chains) {
        this.side = side;
        this.store = store;
        this.enterprises = enterprises;
        this.chains = chains;
    }

    <T extends ListedItem> Page<Known<T>> list(ListFilter filter, int skip, int most, Class<T> type) {
        var states = filter.overdue()
                ? List.of(ItemState.PUBLISHED, ItemState.MATCHED)
                : Optional.ofNullable(filter.state()).stream().toList();
        var rows = store.list(side, filter, states, skip, most + 1);
        return new Page<>(
                rows.stream().limit(most).map(row -> as(row.known(), type)).toList(), rows.size() > most);
    }

    Known<ListedItem> get(String id) {
        return store.get(side, id).known();
    }

    List<Step> historyOf(String id) {
        return store.steps(side.subject(store.get(side, id).known().item().key()));
    }

    /** As it is now, unless somebody saw another state of it. */
    ItemRow getAt(String id, @Nullable Long version) {
        return checked(store.get(side, id), version);
    }

    /** @param urgent null for what is known of it */
    Known<ListedItem> write(String id, Particulars said, @Nullable Boolean urgent, @Nullable Long version, By by) {
        var found = store.find(side, id).map(row -> checked(row, version));
        var dated = found.isPresent() ? said : said.raisedBy(LocalDate.now(ZoneId.systemDefault()));
        var what = resolved(dated.checked());
        var standing = found.map(row -> row.known().item().standing()).orElse(Standing.DRAFT);
        boolean isUrgent = urgent == null ? found.filter(ItemDesk::isUrgent).isPresent() : urgent;
        return store.write(found.orElse(null), side.item(id, what, isUrgent, standing), by)
                .known();
    }

    private static boolean isUrgent(ItemRow row) {
        return row.known().item() instanceof DemandItem demand && demand.urgent();
    }

    private static ItemRow checked(ItemRow row, @Nullable Long version) {
        var item = row.known().item();
        if (version != null && version != item.standing().version()) {
            throw new ChangedMeanwhile(item.key());
        }
        return row;
    }

    /** A merged record means the enterprise that stays. */
    private Particulars resolved(Particulars said) {
        said.findProduct().ifPresent(chains::getProduct);
        return new Particulars(
                enterprises.resolve(said.enterprise()),
                said.kind(),
                said.product(),
                said.summary().strip(),
                said.amount(),
                said.raisedOn(),
                said.until());
    }

    static <T extends ListedItem> Known<T> as(ItemRow row, Class<T> type) {
        return as(row.known(), type);
    }

    static <T extends ListedItem> Known<T> as(Known<ListedItem> known, Class<T> type) {
        return new Known<>(
                type.cast(known.item()),
                known.enterpriseName(),
                known.fictional(),
                known.region(),
                known.regionName(),
                known.productName(),
                known.voice());
    }
}

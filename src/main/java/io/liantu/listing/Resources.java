package io.liantu.listing;

import io.liantu.chain.Chains;
import io.liantu.enterprise.Enterprises;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the resource list 资源清单: what enterprises offer, from the first draft to the close-out 销号. */
@Service
public class Resources {

    private final ItemDesk desk;
    private final ItemStore store;

    Resources(ItemStore store, Enterprises enterprises, Chains chains) {
        this.desk = new ItemDesk(ItemSide.RESOURCE, store, enterprises, chains);
        this.store = store;
    }

    /** Lines of the list, those that end first first. */
    public Page<Known<ResourceItem>> list(ListFilter filter, int skip, int most) {
        return desk.list(filter, skip, most, ResourceItem.class);
    }

    /**
     * The line with an id.
     *
     * @throws UnknownItem when there is none
     */
    public Known<ResourceItem> get(ResourceId id) {
        return ItemDesk.as(desk.get(id.value()), ResourceItem.class);
    }

    /** What was done with it, the last first. */
    public List<Step> historyOf(ResourceId id) {
        return desk.historyOf(id.value());
    }

    /** Writes a resource down, as a draft, or says something else of one; as {@link Demands#write}. */
    public Known<ResourceItem> write(@Nullable ResourceId id, Particulars what, @Nullable Long version, By by) {
        var key = Optional.ofNullable(id).map(ResourceId::value).orElseGet(() -> "resource-" + UUID.randomUUID());
        return ItemDesk.as(desk.write(key, what, null, version, by), ResourceItem.class);
    }

    /** Puts it on offer. */
    public Known<ResourceItem> publish(ResourceId id, @Nullable Long version, By by) {
        return change(id, version, ResourceItem::published, by);
    }

    /** Takes it back to be written anew. */
    public Known<ResourceItem> withdraw(ResourceId id, @Nullable Long version, By by) {
        return change(id, version, ResourceItem::withdrawn, by);
    }

    /** Closes it out 销号: it is used up, or not on offer any more; as {@link Demands#closeOut}. */
    public Known<ResourceItem> closeOut(ResourceId id, @Nullable Long version, By by) {
        return change(id, version, item -> item.closedOut(by.text(), by.who(), today()), by);
    }

    /** Puts it on offer once more; as {@link Demands#reopen}. */
    public Known<ResourceItem> reopen(ResourceId id, @Nullable Long version, By by) {
        return change(id, version, item -> item.reopened(by.text()), by);
    }

    private Known<ResourceItem> change(ResourceId id, @Nullable Long version, UnaryOperator<ResourceItem> verb, By by) {
        var row = desk.getAt(id.value(), version);
        var later = verb.apply(ItemDesk.as(row.known(), ResourceItem.class).item());
        return ItemDesk.as(store.write(row, later, by).known(), ResourceItem.class);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}

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

/** Keeps the demand list 需求清单: what enterprises ask for, from the first draft to the close-out 销号. */
@Service
public class Demands {

    private final ItemDesk desk;
    private final ItemStore store;

    Demands(ItemStore store, Enterprises enterprises, Chains chains) {
        this.desk = new ItemDesk(ItemSide.DEMAND, store, enterprises, chains);
        this.store = store;
    }

    /** Lines of the list, the urgent first, then those that end first. */
    public Page<Known<DemandItem>> list(ListFilter filter, int skip, int most) {
        return desk.list(filter, skip, most, DemandItem.class);
    }

    /**
     * The line with an id.
     *
     * @throws UnknownItem when there is none
     */
    public Known<DemandItem> get(DemandId id) {
        return ItemDesk.as(desk.get(id.value()), DemandItem.class);
    }

    /** What was done with it, the last first. */
    public List<Step> historyOf(DemandId id) {
        return desk.historyOf(id.value());
    }

    /**
     * Writes a demand down, as a draft, or says something else of one. What is left open stays as it is known; a new one is
     * raised today then.
     *
     * @param id a new one is given when it is null
     * @param urgent null leaves it as it is; a new one is not urgent then
     * @param version that of the line that somebody looked at; null for whatever it is now
     * @throws InvalidItem when it contradicts itself or lacks something
     * @throws io.liantu.enterprise.UnknownEnterprise when nobody knows who asks
     * @throws io.liantu.chain.UnknownProduct when nobody knows what it is about
     * @throws ChangedMeanwhile when somebody else changed it
     */
    public Known<DemandItem> write(
            @Nullable DemandId id, Particulars what, @Nullable Boolean urgent, @Nullable Long version, By by) {
        var key = Optional.ofNullable(id).map(DemandId::value).orElseGet(() -> "demand-" + UUID.randomUUID());
        return ItemDesk.as(desk.write(key, what, urgent, version, by), DemandItem.class);
    }

    /** Opens it for everybody to answer. */
    public Known<DemandItem> publish(DemandId id, @Nullable Long version, By by) {
        return change(id, version, DemandItem::published, by);
    }

    /** Takes it back to be written anew. */
    public Known<DemandItem> withdraw(DemandId id, @Nullable Long version, By by) {
        return change(id, version, DemandItem::withdrawn, by);
    }

    /**
     * Closes it out 销号; of two who do so at once the second is told.
     *
     * @param by the evidence is what they say
     * @throws InvalidItem when there is no evidence
     * @throws NotInThatState when it is not open
     * @throws ChangedMeanwhile when somebody else changed it
     */
    public Known<DemandItem> closeOut(DemandId id, @Nullable Long version, By by) {
        return change(id, version, item -> item.closedOut(by.text(), by.who(), today()), by);
    }

    /**
     * Opens it again, since the asker says that it was not solved.
     *
     * @param by the reason is what they say
     */
    public Known<DemandItem> reopen(DemandId id, @Nullable Long version, By by) {
        return change(id, version, item -> item.reopened(by.text()), by);
    }

    /** Does something to a demand that follows from what it is. */
    Known<DemandItem> change(DemandId id, @Nullable Long version, UnaryOperator<DemandItem> verb, By by) {
        var row = desk.getAt(id.value(), version);
        var item = ItemDesk.as(row.known(), DemandItem.class).item();
        var later = verb.apply(item);
        return later.equals(item)
                ? ItemDesk.as(row.known(), DemandItem.class)
                : ItemDesk.as(store.write(row, later, by).known(), DemandItem.class);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}

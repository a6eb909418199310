package io.liantu.network.image;

import io.liantu.network.image.ChangedEnterprise.Fact;
import io.liantu.network.image.ChangedEnterprise.Trade;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Makes images that differ from one by a few enterprises, and share everything else with it (copy on write). An
 * enterprise that changed gets a number after all others, and its old one is in no row any more. One patcher may be asked
 * again and again, by one thread at a time; each time it begins with the first image.
 */
public final class ImagePatcher {

    private final NetworkImage base;
    private final FactsPatch makes;
    private final FactsPatch buys;
    private final AlliancesPatch alliances;
    private final RowsWith purchases;

    public ImagePatcher(NetworkImage base) {
        this.base = base;
        makes = new FactsPatch(base.makes());
        buys = new FactsPatch(base.buys());
        alliances = new AlliancesPatch(base.alliances());
        purchases = new RowsWith(base.purchases().customers());
    }

    /** Whether enterprises changed that are, or were, in an alliance. */
    public boolean concernsAlliances(Changes changes) {
        return alliances.isConcerned(gone(changes), changes.enterprises());
    }

    /**
     * The first image with changes. O(changes × products × log enterprises), once for every enterprise, and O(the rows in
     * which anything changes).
     *
     * @param now the alliances as they are now; none when the changes do not concern them
     * @throws ImageRefused when an enterprise is located in several regions
     */
    public NetworkImage patched(Changes changes, List<AllianceRow> now) {
        var gone = gone(changes);
        var newcomers = new EnterprisesBuilder(base.regions());
        changes.enterprises().stream().map(ChangedEnterprise::facts).forEach(newcomers::add);
        var table = base.enterprises().with(new Newcomers(newcomers.table(), gone, base.enterprises()));
        return new Patched(gone, table, inOrder(changes, table), links(changes, table)).image(now);
    }

    private IntSet gone(Changes changes) {
        return IntOpenHashSet.toSet(
                changes.ids().stream().mapToInt(base.enterprises()::find).filter(number -> number >= 0));
    }

    private static List<ChangedEnterprise> inOrder(Changes changes, EnterpriseTable table) {
        return changes.enterprises().stream()
                .sorted(Comparator.comparingInt(
                        enterprise -> table.find(enterprise.facts().id())))
                .toList();
    }

    private List<NumberedLink> links(Changes changes, EnterpriseTable table) {
        return changes.trades().stream()
                .map(trade -> numbered(trade, table))
                .filter(link -> link.supplier() >= 0 && link.customer() >= 0)
                .toList();
    }

    private NumberedLink numbered(Trade trade, EnterpriseTable table) {
        return new NumberedLink(
                table.find(trade.supplier()),
                table.find(trade.customer()),
                base.products().find(trade.product()),
                trade.amount());
    }

    /** The parts of one such image. */
    private final class Patched {

        private final IntSet gone;
        private final EnterpriseTable table;
        private final List<ChangedEnterprise> newcomers;
        private final List<NumberedLink> links;
        private final int offset = base.enterprises().size();

        Patched(IntSet gone, EnterpriseTable table, List<ChangedEnterprise> newcomers, List<NumberedLink> links) {
            this.gone = gone;
            this.table = table;
            this.newcomers = newcomers;
            this.links = links;
        }

        NetworkImage image(List<AllianceRow> now) {
            var left = new LinksLeft(base, gone, purchases);
            var added = facts(ChangedEnterprise::makes);
            var made = makes.patched(gone, added, offset);
            var supplied = new LinksPatch(base.links(), gone).patched(links, left.suppliers(newcomers.size()));
            return new NetworkImage(
                    base.regions(),
                    base.products(),
                    table,
                    made,
                    buys.patched(gone, facts(ChangedEnterprise::buys), offset),
                    supplied,
                    new PurchasesPatch(base.purchases(), gone)
                            .patched(links, left.purchases(), base.products().kindOf()),
                    alliances.patched(gone, newcomers, offset, now, base.regions()),
                    counts(added.enterprises()).counts(made.enterprises()),
                    base.reach().patched(supplied.customers()),
                    base.customersOfMakers()
                            .patched(
                                    made.enterprises(),
                                    supplied,
                                    Gaps.of(base.makes().enterprises(), gone, makes::productsOf)));
        }

        private CoveragePatch counts(IntRows added) {
            var counts = base.counts().patch(base.regions());
            for (var enterprise : gone.toIntArray()) {
                int place = table.places().of(enterprise);
                for (var product : makes.productsOf(enterprise)) {
                    counts.add(place, product, -1);
                }
            }
            for (var product = 0; product < added.rows(); product++) {
                for (var newcomer : added.row(product)) {
                    counts.add(table.place(offset + newcomer), product, 1);
                }
            }
            return counts;
        }

        private FactsByProduct facts(Function<ChangedEnterprise, List<Fact>> told) {
            var facts = new CollectedFacts(newcomers.size(), base.products().size());
            for (var newcomer = 0; newcomer < newcomers.size(); newcomer++) {
                for (var fact : told.apply(newcomers.get(newcomer))) {
                    facts.addWithGeneral(
                            newcomer, base.products().find(fact.product()), fact.amount(), base.products());
                }
            }
            return facts.facts();
        }
    }
}

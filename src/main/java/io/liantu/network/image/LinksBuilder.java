package io.liantu.network.image;

import it.unimi.dsi.fastutil.booleans.BooleanArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the links between things that have numbers, in any order. A link of something without one, such as an
 * enterprise that does not count, is left out. An amount that is not a number (NaN) is unknown.
 */
public final class LinksBuilder {

    private final RegionTree regions;
    private final ProductWeb products;
    private final EnterpriseTable enterprises;
    private final List<AllianceRow> alliances;
    private final Numbers allianceNumbers;
    private final CollectedFacts makes;
    private final CollectedFacts buys;
    private final CollectedLinks links = new CollectedLinks();
    private final IntArrayList members = new IntArrayList();
    private final IntArrayList joined = new IntArrayList();
    private final BooleanArrayList leads = new BooleanArrayList();

    LinksBuilder(RegionTree regions, ProductWeb products, EnterpriseTable enterprises, List<AllianceRow> alliances) {
        this.regions = regions;
        this.products = products;
        this.enterprises = enterprises;
        var ids = Texts.of(alliances.stream().map(AllianceRow::id).toList());
        var order = new Numbers(ids).ascending();
        this.alliances =
                IntArrayList.wrap(order).intStream().mapToObj(alliances::get).toList();
        allianceNumbers = new Numbers(ids.inOrder(order));
        makes = new CollectedFacts(enterprises.size(), products.size());
        buys = new CollectedFacts(enterprises.size(), products.size());
    }

    /** The number of a product, or {@link ProductWeb#NONE}. */
    public int product(String id) {
        return products.find(id);
    }

    /** The number of an enterprise, or a negative one. */
    public int enterprise(String id) {
        return enterprises.find(id);
    }

    /** The number of an alliance, or a negative one. */
    public int alliance(String id) {
        return allianceNumbers.find(id);
    }

    /** That an enterprise makes a product, with the share of its revenue. */
    public void makes(int enterprise, int product, double share) {
        makes.addWithGeneral(enterprise, product, share, products);
    }

    /** That an enterprise buys a product, with the amount in yuan a year. */
    public void buys(int enterprise, int product, double amount) {
        buys.addWithGeneral(enterprise, product, amount, products);
    }

    /**
     * That an enterprise supplies another.
     *
     * @param product what it supplies; {@link ProductWeb#NONE} when unknown
     * @param amount in yuan a year
     */
    public void supplies(int supplier, int customer, int product, double amount) {
        if (supplier >= 0 && customer >= 0) {
            links.add(supplier, customer, product, amount);
        }
    }

    /** That an enterprise belongs to an alliance. */
    public void belongs(int enterprise, int alliance, boolean leading) {
        if (enterprise >= 0 && alliance >= 0) {
            members.add(enterprise);
            joined.add(alliance);
            leads.add(leading);
        }
    }

    /** The network of everything that was added. */
    public NetworkImage image() {
        return new NetworkImage(
                regions,
                products,
                enterprises,
                makes.facts(),
                buys.facts(),
                links.bySupplier(enterprises.size(), products.size()),
                links.byProduct(enterprises.size(), products.kindOf()),
                allianceTable());
    }

    /**
     * The network of facts that come in order by numbers. Nothing is taken from what was added, but who belongs to which
     * alliance. A thing's number is its place in the order of ids; that of an enterprise, in the order of regions first.
     */
    public NetworkImage image(OrderedFacts facts) {
        var arrays = new OrderedArrays(facts, enterprises.size(), products.size());
        var links = arrays.links();
        return new NetworkImage(
                regions,
                products,
                enterprises,
                arrays.makes(),
                buys.facts(),
                links.supplyLinks(),
                links.purchases(),
                allianceTable());
    }

    private AllianceTable allianceTable() {
        var order = new StableOrder(members.size())
                .thenBy(joined.toIntArray(), alliances.size())
                .thenBy(members.toIntArray(), enterprises.size())
                .order();
        var leading = new BitSet();
        for (var i = 0; i < order.length; i++) {
            leading.set(i, leads.getBoolean(order[i]));
        }
        return new AllianceTable(
                alliances.stream().map(AllianceRow::id).toList(),
                alliances.stream().map(AllianceRow::name).toList(),
                alliances.stream().map(row -> Set.copyOf(row.chains())).toList(),
                AllianceTable.regionsOf(alliances, regions),
                IntRows.of(
                        enterprises.size(),
                        StableOrder.inOrder(members.toIntArray(), order),
                        StableOrder.inOrder(joined.toIntArray(), order)),
                leading);
    }
}

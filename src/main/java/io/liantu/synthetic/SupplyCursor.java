package io.liantu.synthetic;

import io.liantu.synthetic.Draws.Purpose;

/**
 * Tells who supplies a customer of a made-up network with what 供应关系: ten links an enterprise on average. How many
 * suppliers a customer has follows a Pareto law with exponent 2, and the supplier of rank r has about r^-0.6 as many
 * customers as the first, so there are hubs on both sides. Its scratch space is as long as the longest answer; one
 * thread at a time may use a cursor.
 */
public final class SupplyCursor {

    private static final double FEWEST = 5.45;
    private static final int MOST = 4_000;
    private static final int TRIES_A_LINK = 4;

    private final SyntheticNetwork network;
    private final Draws draws;
    private final Shuffle suppliers;
    private final int mostLinks;
    private final int[] made = new int[SyntheticNetwork.MOST_PRODUCTS];
    private final int[] linkSuppliers;
    private final int[] linkProducts;
    private int customer;
    private int count;

    /** @param network whose links it tells */
    public SupplyCursor(SyntheticNetwork network) {
        this.network = network;
        this.draws = network.draws();
        this.suppliers = Shuffle.of(network.enterprises());
        this.mostLinks = Math.min(MOST, network.enterprises() / 2);
        this.linkSuppliers = new int[mostLinks];
        this.linkProducts = new int[mostLinks];
    }

    /** Finds the links of a customer; answers how many, none of them to itself and no two alike. */
    public int moveTo(int customer) {
        this.customer = customer;
        count = 0;
        double wanted = FEWEST / Math.sqrt(1 - draws.unit(Purpose.BUYING_COUNT, customer, 0));
        int most = (int) Math.min(mostLinks, wanted);
        for (int turn = 0; count < most && turn < TRIES_A_LINK * most; turn++) {
            tryLink(turn);
        }
        return count;
    }

    /** The supplier of a link, from 0. */
    public int supplier(int link) {
        return linkSuppliers[link];
    }

    /** The product of a link: one that its supplier makes. */
    public int product(int link) {
        return linkProducts[link];
    }

    /** For how much a link goes in a year, in yuan. */
    public long amount(int link) {
        return Figures.yuan(draws.unit(Purpose.AMOUNT, customer, link));
    }

    private void tryLink(int turn) {
        double unit = draws.unit(Purpose.SUPPLIER, customer, turn);
        int supplier = suppliers.placeOf((int) (unit * unit * Math.sqrt(unit) * network.enterprises()));
        int choice = draws.below(network.productCountOf(supplier), Purpose.LINK_PRODUCT, customer, turn);
        network.productsOf(supplier, made, choice + 1);
        if (supplier != customer && isNew(supplier, made[choice])) {
            linkSuppliers[count] = supplier;
            linkProducts[count++] = made[choice];
        }
    }

    private boolean isNew(int supplier, int product) {
        for (int i = 0; i < count; i++) {
            if (linkSuppliers[i] == supplier && linkProducts[i] == product) {
                return false;
            }
        }
        return true;
    }
}

package io.liantu.synthetic;

import io.liantu.synthetic.Draws.Purpose;

/**
 * A made-up network of enterprises 企业 numbered from 0, what they make, and where they are. It is a function of its
 * size and seed: nothing is kept, and anything can be asked in any order, each in time that depends only on the
 * answer's length. Who supplies whom is told by {@link SupplyCursor}, the web of products by {@link SyntheticWeb}.
 *
 * <p>Some products are made by many and most by few, some cities are large and most small: the share of the first so
 * many ranks grows with a power of their number.
 */
public final class SyntheticNetwork {

    /** The cities, numbered from 0. */
    public static final int CITIES = 300;

    /** The most products that one enterprise makes; the mean is five. */
    public static final int MOST_PRODUCTS = 9;

    private static final int PERCENT = 100;
    private static final int MOST_EMPLOYEES = 2_000;

    /** Of a hundred enterprises, the first so many operate; then come those that are suspended, shells, and closed. */
    private static final int SUSPENDED = 92;

    private static final int SHELLS = 96;
    private static final int CLOSED = 97;

    private final int enterprises;
    private final Draws draws;
    private final SyntheticWeb web;
    private final Shuffle products = Shuffle.of(SyntheticWeb.PRODUCTS);
    private final Shuffle cities = Shuffle.of(CITIES);

    /** @param seed tells networks of the same size apart */
    public SyntheticNetwork(EnterpriseCount enterprises, long seed) {
        this.enterprises = enterprises.value();
        this.draws = new Draws(seed);
        this.web = new SyntheticWeb(draws);
    }

    /** How many enterprises there are. */
    public int enterprises() {
        return enterprises;
    }

    /** What goes into what. */
    public SyntheticWeb web() {
        return web;
    }

    /** The city that an enterprise is in. */
    public int cityOf(int enterprise) {
        double rank = skewed(draws.unit(Purpose.CITY, enterprise, 0));
        return cities.placeOf((int) (rank * CITIES));
    }

    /** How many products an enterprise makes: 1 to {@value #MOST_PRODUCTS}. */
    public int productCountOf(int enterprise) {
        return 1 + draws.below(MOST_PRODUCTS, Purpose.MAKES_COUNT, enterprise, 0);
    }

    /**
     * The first products that an enterprise makes, all different.
     *
     * @param into takes them
     * @param count how many to find; at most {@link #productCountOf}
     */
    public void productsOf(int enterprise, int[] into, int count) {
        int found = 0;
        for (int turn = 0; found < count; turn++) {
            double rank = skewed(draws.unit(Purpose.PRODUCT, enterprise, turn));
            int product = products.placeOf((int) (rank * SyntheticWeb.PRODUCTS));
            if (isNew(product, into, found)) {
                into[found++] = product;
            }
        }
    }

    /**
     * The share of its revenue that a product brings an enterprise, in hundredths.
     *
     * @param place of the product among those of {@link #productsOf}
     */
    public int percentOf(int enterprise, int place) {
        int most = Math.min(PERCENT - 1, PERCENT / productCountOf(enterprise));
        return 1 + draws.below(most, Purpose.SHARE, enterprise, place);
    }

    /** What an enterprise earns in a year, in yuan. */
    public long revenueOf(int enterprise) {
        return Figures.yuan(draws.unit(Purpose.REVENUE, enterprise, 0));
    }

    /** How many people work for an enterprise. */
    public int employeesOf(int enterprise) {
        double unit = draws.unit(Purpose.EMPLOYEES, enterprise, 0);
        return 1 + (int) (unit * unit * unit * MOST_EMPLOYEES);
    }

    /** Whether an enterprise counts: it is neither a shell 空壳 nor closed 注销. */
    public boolean counts(int enterprise) {
        return statusPercent(enterprise) < SHELLS;
    }

    String statusOf(int enterprise) {
        int percent = statusPercent(enterprise);
        if (percent < SHELLS) {
            return percent < SUSPENDED ? "operating" : "suspended";
        }
        return percent < CLOSED ? "shell" : "closed";
    }

    private int statusPercent(int enterprise) {
        return draws.below(PERCENT, Purpose.STATUS, enterprise, 0);
    }

    Draws draws() {
        return draws;
    }

    private static boolean isNew(int product, int[] known, int count) {
        for (int i = 0; i < count; i++) {
            if (known[i] == product) {
                return false;
            }
        }
        return true;
    }

    private static double skewed(double unit) {
        return unit * Math.sqrt(unit);
    }
}

package io.liantu.network.image;

import java.util.List;

/**
 * An enterprise that counts, with all its links, as the graph has it now. Amounts that are not a number (NaN) are
 * unknown.
 *
 * @param trades the supply links from and to it
 */
public record ChangedEnterprise(
        EnterpriseRow facts, List<Fact> makes, List<Fact> buys, List<Trade> trades, List<Joined> alliances) {

    public ChangedEnterprise {
        makes = List.copyOf(makes);
        buys = List.copyOf(buys);
        trades = List.copyOf(trades);
        alliances = List.copyOf(alliances);
    }

    /**
     * That it makes or buys a product.
     *
     * @param amount the share of its revenue, or yuan a year
     */
    public record Fact(String product, double amount) {}

    /**
     * That one enterprise supplies another.
     *
     * @param product empty when unknown
     * @param amount yuan a year
     */
    public record Trade(String supplier, String customer, String product, double amount) {}

    /** That it belongs to an alliance. */
    public record Joined(String alliance, boolean leads) {}
}

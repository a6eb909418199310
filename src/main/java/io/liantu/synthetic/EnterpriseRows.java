package io.liantu.synthetic;

import io.liantu.synthetic.Draws.Purpose;
import java.io.IOException;

/** A made-up network's enterprises, what they make and whom they supply. */
final class EnterpriseRows {

    private static final int PERCENT = 100;
    private static final int MOST_EMPLOYEES = 2_000;

    private final SyntheticNetwork network;
    private final Draws draws;

    EnterpriseRows(SyntheticNetwork network) {
        this.network = network;
        this.draws = network.draws();
    }

    void enterprises(SheetWriter sheet) throws IOException {
        for (int enterprise = 0; enterprise < network.enterprises(); enterprise++) {
            sheet.row(
                    Labels.enterprise(enterprise),
                    Labels.enterpriseName(enterprise),
                    MadeUpCreditCode.of(enterprise),
                    Labels.city(network.cityOf(enterprise)),
                    employees(enterprise),
                    Figures.yuan(draws.unit(Purpose.CAPITAL, enterprise, 0)),
                    Figures.yuan(draws.unit(Purpose.REVENUE, enterprise, 0)),
                    Figures.day(draws.unit(Purpose.FOUNDED, enterprise, 0)),
                    status(enterprise),
                    "true");
        }
    }

    void makes(SheetWriter sheet) throws IOException {
        var products = new int[SyntheticNetwork.MOST_PRODUCTS];
        for (int enterprise = 0; enterprise < network.enterprises(); enterprise++) {
            int count = network.productCountOf(enterprise);
            network.productsOf(enterprise, products, count);
            var id = Labels.enterprise(enterprise);
            for (int i = 0; i < count; i++) {
                int most = Math.min(PERCENT - 1, PERCENT / count);
                int percent = 1 + draws.below(most, Purpose.SHARE, enterprise, i);
                sheet.row(id, Labels.product(products[i]), Figures.percent(percent));
            }
        }
    }

    void supplyLinks(SheetWriter sheet) throws IOException {
        var links = new SupplyCursor(network);
        for (int customer = 0; customer < network.enterprises(); customer++) {
            int count = links.moveTo(customer);
            var id = Labels.enterprise(customer);
            for (int i = 0; i < count; i++) {
                sheet.row(
                        Labels.enterprise(links.supplier(i)),
                        id,
                        Labels.product(links.product(i)),
                        Figures.yuan(draws.unit(Purpose.AMOUNT, customer, i)),
                        Figures.day(draws.unit(Purpose.SINCE, customer, i)));
            }
        }
    }

    private String employees(int enterprise) {
        double unit = draws.unit(Purpose.EMPLOYEES, enterprise, 0);
        return Integer.toString(1 + (int) (unit * unit * unit * MOST_EMPLOYEES));
    }

    private String status(int enterprise) {
        int percent = draws.below(PERCENT, Purpose.STATUS, enterprise, 0);
        return percent < 92 ? "operating" : percent < 96 ? "suspended" : percent < 97 ? "shell" : "closed";
    }
}

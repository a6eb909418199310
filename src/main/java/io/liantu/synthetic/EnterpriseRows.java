package io.liantu.synthetic;

import io.liantu.synthetic.Draws.Purpose;
import java.io.IOException;

/** A made-up network's enterprises, what they make and whom they supply. */
final class EnterpriseRows {

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
                    Integer.toString(network.employeesOf(enterprise)),
                    Long.toString(Figures.yuan(draws.unit(Purpose.CAPITAL, enterprise, 0))),
                    Long.toString(network.revenueOf(enterprise)),
                    Figures.day(draws.unit(Purpose.FOUNDED, enterprise, 0)),
                    network.statusOf(enterprise),
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
                sheet.row(id, Labels.product(products[i]), Figures.percent(network.percentOf(enterprise, i)));
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
                        Long.toString(links.amount(i)),
                        Figures.day(draws.unit(Purpose.SINCE, customer, i)));
            }
        }
    }
}

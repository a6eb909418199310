package io.liantu.network;

import io.liantu.network.image.Amounts;
import io.liantu.network.image.Area;
import io.liantu.network.image.IntRows;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.SupplyLinks;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/** What one enterprise sells. O(links of the enterprise), unless it says otherwise. */
final class ImageSales {

    private static final int NOBODY = -1;

    private final SupplyLinks links;
    private final IntRows kinds;

    ImageSales(NetworkImage image) {
        links = image.links();
        kinds = image.products().kinds();
    }

    /** The known amounts of a product or its kinds, in yuan a year; not a number (NaN) when none is known. */
    double amount(int supplier, int product) {
        double sum = Amounts.UNKNOWN;
        for (var link = links.customers().start(supplier);
                link < links.customers().end(supplier);
                link++) {
            if (links.carries(link, product, kinds)) {
                sum = Amounts.sum(sum, links.amounts().at(link));
            }
        }
        return sum;
    }

    /** How many enterprises it supplies with a product or its kinds. */
    int customers(int supplier, int product) {
        int count = 0;
        int last = NOBODY;
        var customers = links.customers();
        for (var link = customers.start(supplier); link < customers.end(supplier); link++) {
            if (customers.at(link) != last && links.carries(link, product, kinds)) {
                count++;
                last = customers.at(link);
            }
        }
        return count;
    }

    /** The enterprises of an area that it supplies, with whatever; ascending. */
    IntArrayList listCustomersIn(Area area, int supplier) {
        var customers = new IntArrayList();
        var inside = area.inside();
        for (var run = 0; run < inside.size(); run++) {
            int end = links.customers().first(supplier, inside.to(run));
            for (var link = links.customers().first(supplier, inside.from(run)); link < end; link++) {
                int customer = links.customers().at(link);
                if (customers.isEmpty() || customers.getInt(customers.size() - 1) != customer) {
                    customers.add(customer);
                }
            }
        }
        return customers;
    }
}

package io.liantu.web.page;

import io.liantu.partner.Side;
import io.liantu.partner.view.PartnerAnswerView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who could supply an enterprise or buy from it, and what can be chosen.
 *
 * @param fictional whether the enterprise is made up
 * @param products names by id
 * @param around the regions in which the enterprise lies, the smallest first
 */
record PartnersPage(
        PartnerAnswerView answer, Side side, boolean fictional, Map<String, String> products, List<Place> around) {

    /** A region to choose. */
    record Place(String code, String name) {}

    /** The side as it stands in addresses and keys. */
    public String sideName() {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** The same page about something else. */
    public String link(String otherSide, @Nullable String product, @Nullable String region) {
        return Address.of("enterprises", answer.enterprise(), "partners")
                .with("side", otherSide)
                .with("product", product)
                .with("region", region)
                .toString();
    }

    /** Whether nothing is known from which anybody could be suggested. */
    public boolean isBare() {
        return products.isEmpty() && answer.product() == null;
    }

    /** Whether one that was asked for is not among the usual choices. */
    public boolean isOtherProduct() {
        @Nullable String product = answer.product();
        return product != null && !products.containsKey(product);
    }
}

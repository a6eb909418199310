package io.liantu.growth.view;

import io.liantu.enterprise.Enterprise;
import io.liantu.network.LocalMaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise 企业. What is unknown is null.
 *
 * @param revenue a year's revenue in yuan
 * @param fictional whether it is made up
 */
public record EnterpriseView(
        String id,
        String name,
        @Nullable String region,
        @Nullable Double revenue,
        @Nullable Long employees,
        @Nullable List<String> honours,
        boolean fictional) {

    static EnterpriseView of(Enterprise enterprise) {
        return new EnterpriseView(
                enterprise.id().value(),
                enterprise.name(),
                enterprise.region(),
                enterprise.revenue(),
                enterprise.employees(),
                enterprise.honours(),
                enterprise.fictional());
    }

    /**
     * A local enterprise that makes a product.
     *
     * @param share of its revenue, 0 to 1
     * @param supplied the known amounts it supplies in a year, in yuan
     * @param customers how many enterprises it is known to supply with the product
     */
    public record MakerView(
            EnterpriseView enterprise,
            @Nullable Double share,
            @Nullable Double supplied,
            long customers) {

        static MakerView of(LocalMaker maker) {
            return new MakerView(
                    EnterpriseView.of(maker.enterprise()), maker.share(), maker.supplied(), maker.customers());
        }
    }
}

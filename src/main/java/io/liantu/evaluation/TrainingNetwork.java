package io.liantu.evaluation;

import io.liantu.network.SeparateNetworks;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkContents;
import io.liantu.network.image.ProductRow;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known before an evaluation asks, as the application's own answers see it. */
record TrainingNetwork(KnownGraph known) implements NetworkContents {

    SupplyNetwork network() {
        return SeparateNetworks.of(
                new KnownRegions(known.regions()).rows(),
                known.products().stream()
                        .map(product ->
                                new ProductRow(product.id(), product.name(), product.inputs(), product.kindOf()))
                        .toList(),
                List.of(),
                this);
    }

    @Override
    public void tellEnterprises(Consumer<EnterpriseRow> to) {
        known.enterprises()
                .forEach(enterprise -> to.accept(new EnterpriseRow(
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region() == null ? List.of() : List.of(enterprise.region()),
                        enterprise.revenue(),
                        enterprise.growth(),
                        enterprise.employees(),
                        enterprise.honours(),
                        enterprise.fictional())));
    }

    @Override
    public void tellLinks(LinksBuilder to) {
        known.made()
                .forEach(fact ->
                        to.makes(to.enterprise(fact.enterprise()), to.product(fact.product()), amount(fact.share())));
        known.bought()
                .forEach(fact ->
                        to.buys(to.enterprise(fact.enterprise()), to.product(fact.product()), amount(fact.amount())));
        known.supplied()
                .forEach(fact -> to.supplies(
                        to.enterprise(fact.supplier()),
                        to.enterprise(fact.customer()),
                        fact.product() == null ? -1 : to.product(fact.product()),
                        amount(fact.amount())));
    }

    private static double amount(@Nullable Double known) {
        return known == null ? Double.NaN : known;
    }
}

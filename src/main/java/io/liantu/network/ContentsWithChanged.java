package io.liantu.network;

import io.liantu.network.image.ChangedEnterprise;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkContents;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Contents without enterprises that changed, and these.
 *
 * @param others tells neither of them nor of links with them
 * @param changed by id
 */
record ContentsWithChanged(NetworkContents others, Map<String, ChangedEnterprise> changed) implements NetworkContents {

    ContentsWithChanged {
        changed = Map.copyOf(changed);
    }

    @Override
    public void tellEnterprises(Consumer<EnterpriseRow> to) {
        others.tellEnterprises(to);
        changed.values().stream().map(ChangedEnterprise::facts).forEach(to);
    }

    @Override
    public void tellLinks(LinksBuilder to) {
        others.tellLinks(to);
        changed.forEach((id, enterprise) -> tell(id, enterprise, to));
    }

    private void tell(String id, ChangedEnterprise enterprise, LinksBuilder to) {
        int number = to.enterprise(id);
        enterprise.makes().forEach(fact -> to.makes(number, to.product(fact.product()), fact.amount()));
        enterprise.buys().forEach(fact -> to.buys(number, to.product(fact.product()), fact.amount()));
        enterprise.alliances().forEach(joined -> to.belongs(number, to.alliance(joined.alliance()), joined.leads()));
        // What is between two of them, its supplier tells.
        enterprise.trades().stream()
                .filter(trade -> trade.supplier().equals(id) || !changed.containsKey(trade.supplier()))
                .forEach(trade -> to.supplies(
                        to.enterprise(trade.supplier()),
                        to.enterprise(trade.customer()),
                        to.product(trade.product()),
                        trade.amount()));
    }
}

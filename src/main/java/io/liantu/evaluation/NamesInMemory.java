package io.liantu.evaluation;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.likeness.NamesByPairs;
import io.liantu.partner.NamedEnterprises;
import java.util.List;

/** Finds enterprises by their names. */
final class NamesInMemory implements NamedEnterprises {

    private final List<EnterpriseId> enterprises;
    private final NamesByPairs names;

    NamesInMemory(List<KnownGraph.Enterprise> enterprises) {
        this.enterprises = enterprises.stream()
                .map(enterprise -> new EnterpriseId(enterprise.id()))
                .toList();
        names = new NamesByPairs(
                enterprises.stream().map(KnownGraph.Enterprise::name).toList());
    }

    @Override
    public List<EnterpriseId> named(String text, int atMost) {
        return names.nearest(text, atMost).stream().map(enterprises::get).toList();
    }
}

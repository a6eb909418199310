package io.liantu.listing;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.shared.Explanation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who comes into question for demands: who offers something of the kind, who makes it, and whom the organiser names. */
final class AnswererSearch {

    private final ProductAnswers products;
    private final List<Known<ResourceItem>> resources;
    private final Function<Set<EnterpriseId>, Map<EnterpriseId, Partner>> network;
    private final Experience experience;
    private final Map<EnterpriseId, Partner> partners;
    private final Map<ResourceId, Fit.Line> lines = new HashMap<>();

    AnswererSearch(
            ProductAnswers products,
            List<Known<ResourceItem>> resources,
            Function<Set<EnterpriseId>, Map<EnterpriseId, Partner>> network,
            Experience experience) {
        this.products = products;
        this.resources = resources;
        this.network = network;
        this.experience = experience;
        this.partners = new HashMap<>(network.apply(
                resources.stream().map(known -> known.what().enterprise()).collect(Collectors.toSet())));
    }

    /** What is known of an enterprise in trade; null of a shell or a closed one. */
    @Nullable Partner partner(EnterpriseId id) {
        if (!partners.containsKey(id)) {
            partners.putAll(network.apply(Set.of(id)));
        }
        return partners.get(id);
    }

    /**
     * All of them; never the asker itself, and no shell.
     *
     * @param named givers whom the organiser names, whatever speaks for them
     */
    List<Answerer> answerers(Particulars asked, List<Giver> named) {
        var product = asked.kind() == ItemKind.PRODUCT ? asked.product() : null;
        var ranked = new HashMap<EnterpriseId, Double>();
        var found = new ArrayList<Answerer>();
        var line = Fit.Line.of(asked.summary());
        var makers = product == null ? Map.<Partner, Double>of() : products.ranked(asked.enterprise(), product);
        makers.forEach((partner, score) -> ranked.put(partner.enterprise().id(), score));
        resources.stream()
                .filter(resource -> resource.what().kind() == asked.kind() || named.contains(giverOf(resource)))
                .filter(resource -> !resource.what().enterprise().equals(asked.enterprise()))
                .filter(resource -> partners.containsKey(resource.what().enterprise()))
                .map(resource -> offering(asked.product(), line, resource, ranked))
                .filter(answerer -> answerer.fit().isPossible() || named.contains(answerer.giver()))
                .forEach(found::add);
        var others = new HashMap<EnterpriseId, Partner>();
        makers.keySet().forEach(partner -> others.put(partner.enterprise().id(), partner));
        named.stream()
                .filter(giver -> giver.resource() == null)
                .map(giver -> partner(giver.enterprise()))
                .filter(Objects::nonNull)
                .forEach(partner -> others.put(partner.enterprise().id(), partner));
        others.keySet()
                .removeAll(found.stream().map(one -> one.giver().enterprise()).toList());
        others.values().stream()
                .map(partner -> making(product, partner, ranked))
                .filter(answerer -> answerer.fit().isPossible() || named.contains(answerer.giver()))
                .forEach(found::add);
        return found;
    }

    private Answerer offering(
            @Nullable ProductId wanted, Fit.Line line, Known<ResourceItem> resource, Map<EnterpriseId, Double> ranked) {
        var enterprise = resource.what().enterprise();
        var offered = resource.what().product();
        var fit = wanted != null && offered != null
                ? products.fit(wanted, List.of(offered), true)
                : Fit.of(line, lineOf(resource));
        return new Answerer(
                giverOf(resource),
                partners.get(enterprise),
                resource,
                fit,
                ranked.get(enterprise),
                experience.deliveredBy(enterprise),
                experience.leftOf(resource));
    }

    private Fit.Line lineOf(Known<ResourceItem> resource) {
        return lines.computeIfAbsent(
                resource.item().id(), id -> Fit.Line.of(resource.what().summary()));
    }

    private Answerer making(@Nullable ProductId product, Partner partner, Map<EnterpriseId, Double> ranked) {
        var enterprise = partner.enterprise().id();
        return new Answerer(
                new Giver(enterprise, null),
                partner,
                null,
                product == null
                        ? new Fit(null, Explanation.of("reason.match.fit.unknown"))
                        : products.fit(product, partner.makes(), false),
                ranked.get(enterprise),
                experience.deliveredBy(enterprise),
                null);
    }

    private static Giver giverOf(Known<ResourceItem> resource) {
        return new Giver(resource.what().enterprise(), resource.item().id());
    }
}

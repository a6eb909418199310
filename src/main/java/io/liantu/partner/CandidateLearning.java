package io.liantu.partner;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.OutsideMaker;
import io.liantu.network.SupplyNetwork;
import io.liantu.network.Trade;
import io.liantu.region.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Learns how candidates for a region are to be weighed from those who came to serve one: each is asked for as if nobody knew
 * that it supplies its customer, among the other makers elsewhere who do not serve the region with the product.
 */
final class CandidateLearning {

    /** So many wrong examples of a lesson are enough. */
    private static final int WRONG = 30;

    private final SupplyNetwork network;
    private final AlikeProducts like;
    private final KnownProducts products;

    CandidateLearning(SupplyNetwork network, AlikeProducts like, KnownProducts products) {
        this.network = network;
        this.like = like;
        this.products = products;
    }

    /**
     * Somebody elsewhere who supplies a region with a product.
     *
     * @param trade of a product that is known, with a customer in the region
     */
    record Lesson(Trade trade, ProductId product, Region region) {}

    /** Weights that tell those who came from those who did not; the standard ones when there are too few lessons. */
    Learned learned(Collection<Lesson> lessons) {
        var examples = new ArrayList<Example>();
        var number = 0;
        for (var lesson : lessons) {
            addExamples(lesson, number++, examples);
        }
        return Learned.from(examples, CandidateRule.STANDARD);
    }

    private void addExamples(Lesson lesson, int number, List<Example> examples) {
        var trade = lesson.trade();
        var hidden = HiddenTrade.of(number, trade, trade.supplier(), network.partners());
        var serving = serving(lesson, hidden);
        var outsiders = outsiders(lesson, hidden);
        if (outsiders.size() >= CandidateSearch.MAKERS || serving.contains(trade.supplier())) {
            return;
        }
        var waiting = new LocalNeed(network)
                .waitingFor(lesson.product(), lesson.region().code());
        var rule = new CandidateRule(
                lesson.region(), waiting.isEmpty() ? null : LikeCustomers.of(lesson.product(), waiting, hidden));
        int step = Math.max(1, outsiders.size() / WRONG);
        for (var at = 0; at < outsiders.size(); at++) {
            var outsider = outsiders.get(at);
            var id = outsider.facts().enterprise().id();
            if (id.equals(trade.supplier())) {
                examples.add(new Example(rule.clues(without(outsider, hidden)), true));
            } else if (at % step == 0 && !serving.contains(id)) {
                examples.add(new Example(rule.clues(outsider), false));
            }
        }
    }

    /** Of very many makers those without ties there are not all listed, and nothing can be learned. */
    private List<Outsider> outsiders(Lesson lesson, HiddenTrade partners) {
        return new CandidateSearch(network, partners, like, products)
                .outsiders(lesson.region().code(), List.of(lesson.product()), null)
                .getOrDefault(lesson.product(), List.of());
    }

    /** Who supplies somebody there with the product. */
    private static Set<EnterpriseId> serving(Lesson lesson, HiddenTrade network) {
        var links = network.linksWith(lesson.product(), LikeCustomers.LINKS);
        var customers = links.stream().map(SupplyLink::customer).collect(Collectors.toSet());
        var local = network.partners(customers).stream()
                .filter(customer -> customer.place().contains(lesson.region().code()))
                .map(customer -> customer.enterprise().id())
                .collect(Collectors.toSet());
        return links.stream()
                .filter(link -> local.contains(link.customer()))
                .map(SupplyLink::supplier)
                .collect(Collectors.toSet());
    }

    /** The same as if it did not supply the customer. */
    private static Outsider without(Outsider outsider, HiddenTrade hidden) {
        var facts = outsider.facts();
        var id = facts.enterprise().id();
        return new Outsider(
                new OutsideMaker(
                        facts.enterprise(),
                        facts.place(),
                        facts.share(),
                        hidden.customersOf(id, facts.localCustomers()),
                        facts.localCustomerNames(),
                        hidden.customersOf(id, facts.customers()),
                        facts.memberships()),
                outsider.makes(),
                outsider.fit());
    }
}

package io.liantu.evaluation;

import io.liantu.chain.Product;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Partner;
import io.liantu.network.SupplyNetwork;
import io.liantu.partner.CandidateRanking;
import io.liantu.partner.CandidateSearch;
import io.liantu.partner.Lessons;
import io.liantu.partner.LikenessOfNames;
import io.liantu.partner.LocalNeed;
import io.liantu.partner.MakerRanking;
import io.liantu.partner.Names;
import io.liantu.partner.NextRanking;
import io.liantu.partner.PartnerRanking;
import io.liantu.partner.Ranked;
import io.liantu.partner.RememberedLikeness;
import io.liantu.partner.Side;
import io.liantu.partner.Suggestion;
import io.liantu.partner.Weights;
import io.liantu.region.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The application's own suggestions, with weights learned from what is known, as it learns those that it serves. */
final class OwnRankers {

    private final KnownGraph training;
    private final SupplyNetwork network;
    private final RememberedPartners partners;
    private final Lessons.Known known;
    private final List<ProductId> products;
    private final Lessons lessons;

    OwnRankers(KnownGraph training, LikenessOfNames like, long seed) {
        this.training = training;
        var whole = new TrainingNetwork(training).network();
        partners = new RememberedPartners(
                whole.partners(),
                training.enterprises().stream()
                        .map(enterprise -> new EnterpriseId(enterprise.id()))
                        .toList());
        network = new WithPartners(whole, partners);
        known = known(training, like);
        products = training.products().stream()
                .map(product -> new ProductId(product.id()))
                .toList();
        lessons = new Lessons(network, products, known, seed);
    }

    private static Lessons.Known known(KnownGraph training, LikenessOfNames like) {
        var byId = training.products().stream()
                .collect(Collectors.toMap(
                        product -> new ProductId(product.id()),
                        product -> new Product(new ProductId(product.id()), product.name())));
        var regions = new KnownRegions(training.regions());
        return new Lessons.Known(
                new RememberedLikeness(like),
                new Names(new NamesInMemory(training.enterprises()), like),
                id -> Objects.requireNonNull(byId.get(id)),
                regions::find);
    }

    /** Ranks suppliers. */
    Function<Question, Ranking> suppliers() {
        var ranking = new PartnerRanking(network, known.like(), known.names(), Side.SUPPLIERS);
        var weights = lessons.learn(Ranked.SUPPLIERS).weights();
        return question -> ranking(suppliersFor(question, ranking, weights));
    }

    private List<Suggestion> suppliersFor(Question question, PartnerRanking ranking, Weights weights) {
        var id = question.product();
        var product = id == null ? null : known.products().product(new ProductId(id));
        return partners.partners(List.of(new EnterpriseId(question.subject()))).stream()
                .flatMap(asker ->
                        ranking.rank(asker, known.places().placeOf(asker).orElse(null), product, weights).stream())
                .toList();
    }

    /** Ranks candidates for what a region lacks. */
    Function<Question, Ranking> candidates() {
        var weights = lessons.learn(Ranked.CANDIDATES).weights();
        var search = new CandidateSearch(network, known.like(), known.products());
        return question -> {
            var product = new ProductId(Objects.requireNonNull(question.product()));
            var region = known.places().find(new RegionCode(question.subject())).orElseThrow();
            var waiting = new LocalNeed(network).waitingFor(product, region.code());
            var outsiders =
                    search.outsiders(region.code(), List.of(product), null).getOrDefault(product, List.of());
            return Ranking.of(
                    new CandidateRanking(region, partners, weights)
                            .rank(product, waiting, outsiders, outsiders.size()).stream()
                                    .collect(Collectors.toMap(
                                            candidate -> candidate
                                                    .maker()
                                                    .enterprise()
                                                    .id()
                                                    .value(),
                                            candidate -> candidate.score().middle())),
                    training.enterprisePlaces());
        };
    }

    /** Ranks makers. */
    Function<Question, Ranking> makers() {
        var ranking = new MakerRanking(network, known.like(), known.names().enterprises());
        var weights = lessons.learn(Ranked.MAKERS).weights();
        return question ->
                ranking(ranking.rank(known.products().product(new ProductId(question.subject())), null, weights));
    }

    /** Ranks products that regions could take up. */
    Function<Question, Ranking> next() {
        var ranking = new NextRanking(network, known.like(), known.products());
        var weights = lessons.learn(Ranked.NEXT_PRODUCTS).weights();
        return question -> Ranking.of(
                ranking.rank(new RegionCode(question.subject()), products, weights).stream()
                        .collect(Collectors.toMap(
                                next -> next.product().id().value(),
                                next -> next.score().middle())),
                training.productPlaces());
    }

    private Ranking ranking(List<Suggestion> suggestions) {
        Map<String, Double> scores = new HashMap<>();
        for (var suggestion : suggestions) {
            Partner partner = suggestion.partner();
            scores.put(partner.enterprise().id().value(), suggestion.score().middle());
        }
        return Ranking.of(scores, training.enterprisePlaces());
    }
}

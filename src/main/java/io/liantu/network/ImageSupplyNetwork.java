package io.liantu.network;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.image.Area;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ProductWeb;
import io.liantu.region.RegionCode;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/** The supply network as arrays hold it: the same as the statements find, in a fraction of the time. */
final class ImageSupplyNetwork implements SupplyNetwork {

    /** For so many regions the figures that were found are kept. */
    private static final int REGIONS = 8;

    private final NetworkImage image;
    private final PartnerNetwork partners;
    private final ConcurrentLruCache<RegionCode, RegionFigures> figures;

    ImageSupplyNetwork(NetworkImage image) {
        this.image = image;
        partners = new ImagePartners(image);
        figures = new ConcurrentLruCache<>(REGIONS, region -> new RegionFigures(image, Area.of(image, region)));
    }

    @Override
    public Map<ProductId, Presence> presence(Collection<ProductId> products, RegionCode region) {
        var presence = new ImagePresence(image, Area.of(image, region));
        return byProduct(products, presence::of);
    }

    @Override
    public Map<ProductId, Figures> figuresIn(RegionCode region, Collection<ProductId> products) {
        return byProduct(products, figures.get(region)::of);
    }

    @Override
    public List<LocalMaker> makersIn(RegionCode region, Collection<ProductId> products) {
        var makers = new ImageMakers(image, Area.of(image, region));
        var found = new ArrayList<LocalMaker>();
        for (var product : numbers(products)) {
            found.addAll(makers.of(product));
        }
        return found;
    }

    @Override
    public Map<ProductId, Demand> demandIn(RegionCode region, Collection<ProductId> products) {
        var demand = new ImageDemand(image, Area.of(image, region));
        var found = byProduct(products, demand::of);
        found.values().removeIf(one -> one.buyers() == 0);
        return found;
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> makersOutside(
            RegionCode region, Collection<ProductId> products, @Nullable ChainId chain, int atMost) {
        var area = Area.of(image, region);
        var makers = new ImageOutsideMakers(image);
        var guided = chain == null ? "" : chain.value();
        var found = byProduct(products, product -> makers.of(product, area, guided, atMost));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    @Override
    public Map<ProductId, List<OutsideMaker>> outsiders(
            RegionCode region, Map<ProductId, Set<EnterpriseId>> enterprises, @Nullable ChainId chain) {
        var area = Area.of(image, region);
        var makers = new ImageOutsideMakers(image);
        var guided = chain == null ? "" : chain.value();
        var found = byProduct(
                enterprises.keySet(),
                product -> makers.among(
                        known(enterprises.getOrDefault(image.products().productId(product), Set.of())),
                        product,
                        area,
                        guided));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    @Override
    public Map<ProductId, Long> makersOfBoth(
            RegionCode region, Collection<ProductId> products, Collection<ProductId> others) {
        var makers = new ImageMakersOfBoth(image, Area.of(image, region), numbers(others));
        return byProduct(products, makers::of);
    }

    @Override
    public List<SupplyLink> linksAmong(Collection<EnterpriseId> enterprises) {
        var chosen = known(enterprises);
        var among = new IntRBTreeSet(chosen);
        var customers = image.links().customers();
        var links = new ArrayList<SupplyLink>();
        for (var supplier : chosen) {
            Arrays.stream(customers.row(supplier))
                    .filter(among::contains)
                    .distinct()
                    .boxed()
                    .sorted(byId())
                    .forEach(customer -> links.add(new SupplyLink(id(supplier), id(customer))));
        }
        return links;
    }

    @Override
    public Map<EnterpriseId, String> leadersOfAlliances(Collection<EnterpriseId> enterprises, ChainId chain) {
        var alliances = image.alliances();
        Map<EnterpriseId, String> leaders = new LinkedHashMap<>();
        for (var enterprise : known(enterprises)) {
            var joined = alliances.memberships();
            IntStream.range(joined.start(enterprise), joined.end(enterprise))
                    .filter(alliances.leads()::get)
                    .filter(position ->
                            alliances.chains().get(joined.at(position)).contains(chain.value()))
                    .findFirst()
                    .ifPresent(position ->
                            leaders.put(id(enterprise), alliances.names().get(joined.at(position))));
        }
        return leaders;
    }

    @Override
    public List<Neighbour> neighboursOf(Collection<ProductId> products) {
        return new ImageNeighbours(image.products()).of(new IntRBTreeSet(numbers(products)));
    }

    @Override
    public PartnerNetwork partners() {
        return partners;
    }

    private <T> Map<ProductId, T> byProduct(Collection<ProductId> products, IntFunction<T> answer) {
        Map<ProductId, T> found = new LinkedHashMap<>();
        for (var product : numbers(products)) {
            found.put(image.products().productId(product), answer.apply(product));
        }
        return found;
    }

    /** The numbers of the known ones, each once, in order of their ids. */
    private int[] numbers(Collection<ProductId> products) {
        var numbers = new IntArrayList(products.size());
        for (var product : products) {
            int number = image.products().find(product.value());
            if (number != ProductWeb.NONE) {
                numbers.add(number);
            }
        }
        numbers.sort(null);
        return withoutRepeats(numbers);
    }

    private static int[] withoutRepeats(IntArrayList ascending) {
        int kept = 0;
        for (var i = 0; i < ascending.size(); i++) {
            if (i == 0 || ascending.getInt(i) != ascending.getInt(i - 1)) {
                ascending.set(kept++, ascending.getInt(i));
            }
        }
        return Arrays.copyOf(ascending.elements(), kept);
    }

    /** The numbers of those that count, by id. */
    private int[] known(Collection<EnterpriseId> enterprises) {
        return enterprises.stream()
                .map(enterprise -> image.enterprises().find(enterprise.value()))
                .filter(number -> number >= 0)
                .distinct()
                .sorted(byId())
                .mapToInt(Objects::requireNonNull)
                .toArray();
    }

    private Comparator<Integer> byId() {
        return Comparator.comparingLong(image.enterprises()::rank);
    }

    private EnterpriseId id(int enterprise) {
        return image.enterprises().id(enterprise);
    }
}

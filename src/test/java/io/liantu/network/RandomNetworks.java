package io.liantu.network;

import io.liantu.network.RandomNetwork.Actor;
import io.liantu.network.RandomNetwork.Club;
import io.liantu.network.RandomNetwork.Fact;
import io.liantu.network.RandomNetwork.Kind;
import io.liantu.network.RandomNetwork.Place;
import io.liantu.network.RandomNetwork.Trade;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up networks; the same seed gives the same one. Sums of their shares and amounts are exact in any order. */
final class RandomNetworks {

    private RandomNetworks() {}

    static RandomNetwork of(int seed) {
        return of(seed, 22, new Counts(45, 25, 70));
    }

    /** With products that many make, and makers with many customers. */
    static RandomNetwork crowded(int seed) {
        return of(seed, 160, new Counts(1600, 100, 2600));
    }

    /** How many facts there are at most. */
    private record Counts(int makes, int buys, int trades) {}

    private static RandomNetwork of(int seed, int actorCount, Counts counts) {
        var random = new Random(seed);
        var products = names("p", 10);
        var actors = actors(random, actorCount);
        var ids = actors.stream().map(Actor::id).toList();
        return new RandomNetwork(
                regionTree(),
                kinds(random, products),
                pairs(random, products, 18),
                actors,
                facts(random, ids, products, counts.makes(), List.of("", "0.125", "0.25", "0.5")),
                facts(random, ids, products, counts.buys(), List.of("", "100", "250.5")),
                trades(random, ids, products, counts.trades()),
                clubs(random, ids));
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<Place> regionTree() {
        return List.of(
                new Place("CN", "nation", ""),
                new Place("10", "province", "CN"),
                new Place("20", "province", "CN"),
                new Place("101", "city", "10"),
                new Place("102", "city", "10"),
                new Place("201", "city", "20"),
                new Place("1011", "zone", "101"),
                new Place("1012", "county", "101"),
                new Place("10111", "park", "1011"),
                new Place("XX", "nation", ""));
    }

    private static List<Kind> kinds(Random random, List<String> products) {
        return IntStream.range(0, products.size())
                .mapToObj(i -> new Kind(
                        products.get(i), i > 0 && random.nextInt(3) == 0 ? products.get(random.nextInt(i)) : ""))
                .toList();
    }

    private static List<String[]> pairs(Random random, List<String> things, int count) {
        return Stream.generate(() -> new String[] {pick(random, things), pick(random, things)})
                .limit(count)
                .filter(pair -> !pair[0].equals(pair[1]))
                .collect(Collectors.toMap(pair -> RandomNetwork.line(pair), pair -> pair, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private static List<Actor> actors(Random random, int count) {
        var places = regionTree().stream().map(Place::code).toList();
        return names("f", count).stream()
                .map(id -> new Actor(
                        id,
                        random.nextInt(5) == 0 ? "" : pick(random, places),
                        pick(
                                random,
                                List.of("", "operating", "operating", "operating", "suspended", "shell", "closed")),
                        pick(random, List.of("", "1000000", "55000000")),
                        pick(random, List.of("", "高新技术企业"))))
                .toList();
    }

    private static List<Fact> facts(
            Random random, List<String> actors, List<String> products, int count, List<String> figures) {
        return pairsOf(random, actors, products, count).stream()
                .map(pair -> new Fact(pair[0], pair[1], pick(random, figures)))
                .toList();
    }

    private static List<Trade> trades(Random random, List<String> actors, List<String> products, int count) {
        var withUnknown = new ArrayList<>(products);
        withUnknown.add("");
        var seen = new HashSet<String>();
        return Stream.generate(() -> new Trade(
                        pick(random, actors),
                        pick(random, actors),
                        pick(random, withUnknown),
                        pick(random, List.of("", "10", "40", "60.5"))))
                .limit(count)
                .filter(trade -> !trade.supplier().equals(trade.customer()))
                .filter(trade -> seen.add(RandomNetwork.line(trade.supplier(), trade.customer(), trade.product())))
                .toList();
    }

    private static List<Club> clubs(Random random, List<String> actors) {
        return List.of(
                new Club("c0", "1011", true, sample(random, actors)),
                new Club("c1", "20", true, sample(random, actors)),
                new Club("c2", "10", false, sample(random, actors)));
    }

    private static List<String> sample(Random random, List<String> things) {
        return Stream.generate(() -> pick(random, things)).limit(5).distinct().toList();
    }

    private static List<String[]> pairsOf(Random random, List<String> left, List<String> right, int count) {
        var seen = new HashSet<String>();
        return Stream.generate(() -> new String[] {pick(random, left), pick(random, right)})
                .limit(count)
                .filter(pair -> seen.add(RandomNetwork.line(pair)))
                .toList();
    }

    private static <T> T pick(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}

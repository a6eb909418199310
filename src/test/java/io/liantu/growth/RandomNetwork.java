package io.liantu.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small made-up network of every shape that can occur: unknown regions, shells, kinds of kinds, cycles of inputs,
 * amounts that are missing. The same seed gives the same network. It can be written as an exchange folder, one row a
 * line, and read by {@link OracleNetwork}.
 */
record RandomNetwork(
        List<Place> places,
        List<Kind> kinds,
        List<String[]> inputs,
        List<Firm> firms,
        List<Fact> makes,
        List<Fact> buys,
        List<Trade> trades,
        List<Club> clubs) {

    static final String CHAIN = "chain";

    record Place(String code, String level, String parent) {}

    record Kind(String id, String of) {}

    record Firm(String id, String place, String status, String revenue, String honours) {

        boolean counts() {
            return !status.equals("shell") && !status.equals("closed");
        }
    }

    /** A share or an amount; empty = unknown. */
    record Fact(String firm, String product, String figure) {}

    record Trade(String supplier, String customer, String product, String amount) {}

    record Club(String id, String place, boolean guides, List<String> members) {}

    static RandomNetwork of(int seed) {
        var random = new Random(seed);
        var products = names("p", 10);
        var firms = firms(random);
        var ids = firms.stream().map(Firm::id).toList();
        return new RandomNetwork(
                regionTree(),
                kinds(random, products),
                pairs(random, products, 18),
                firms,
                facts(random, ids, products, 45, List.of("", "0.1", "0.25", "0.5")),
                facts(random, ids, products, 25, List.of("", "100", "250.5")),
                trades(random, ids, products),
                clubs(random, ids));
    }

    void writeTo(Path folder) throws IOException {
        write(
                folder,
                "regions",
                "code,name,level,parent",
                places,
                place -> line(place.code(), place.code(), place.level(), place.parent()));
        write(folder, "products", "id,name,kindOf", kinds, kind -> line(kind.id(), kind.id(), kind.of()));
        write(folder, "product-inputs", "input,product", inputs, RandomNetwork::line);
        write(folder, "chains", "id,name", List.of(CHAIN), chain -> line(chain, chain));
        write(folder, "chain-products", "chain,product,position", kinds, kind -> line(CHAIN, kind.id(), "midstream"));
        write(
                folder,
                "enterprises",
                "id,name,region,status,revenue,honours",
                firms,
                firm -> line(
                        firm.id(), "Firm " + firm.id(), firm.place(), firm.status(), firm.revenue(), firm.honours()));
        write(
                folder,
                "makes",
                "enterprise,product,share",
                makes,
                fact -> line(fact.firm(), fact.product(), fact.figure()));
        write(
                folder,
                "buys",
                "enterprise,product,amount",
                buys,
                fact -> line(fact.firm(), fact.product(), fact.figure()));
        write(
                folder,
                "supply-links",
                "supplier,customer,product,amount",
                trades,
                trade -> line(trade.supplier(), trade.customer(), trade.product(), trade.amount()));
        write(
                folder,
                "alliances",
                "id,name,kind,chain,region",
                clubs,
                club -> line(
                        club.id(), "Club " + club.id(), "party-alliance", club.guides() ? CHAIN : "", club.place()));
        Files.writeString(folder.resolve("alliance-members.csv"), members());
    }

    private String members() {
        return clubs.stream()
                .flatMap(club -> IntStream.range(0, club.members().size())
                        .mapToObj(i -> line(club.id(), club.members().get(i), i == 0 ? "leader" : "member")))
                .collect(Collectors.joining("\n", "alliance,enterprise,role\n", "\n"));
    }

    private static <T> void write(
            Path folder, String sheet, String header, List<T> rows, java.util.function.Function<T, String> line)
            throws IOException {
        Files.write(
                folder.resolve(sheet + ".csv"),
                Stream.concat(Stream.of(header), rows.stream().map(line)).toList());
    }

    private static String line(String... values) {
        return String.join(",", values);
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
                .collect(Collectors.toMap(pair -> line(pair), pair -> pair, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private static List<Firm> firms(Random random) {
        var places = regionTree().stream().map(Place::code).toList();
        return names("f", 22).stream()
                .map(id -> new Firm(
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
            Random random, List<String> firms, List<String> products, int count, List<String> figures) {
        return pairsOf(random, firms, products, count).stream()
                .map(pair -> new Fact(pair[0], pair[1], pick(random, figures)))
                .toList();
    }

    private static List<Trade> trades(Random random, List<String> firms, List<String> products) {
        var withUnknown = new ArrayList<>(products);
        withUnknown.add("");
        var seen = new java.util.HashSet<String>();
        return Stream.generate(() -> new Trade(
                        pick(random, firms),
                        pick(random, firms),
                        pick(random, withUnknown),
                        pick(random, List.of("", "10", "40", "60.5"))))
                .limit(70)
                .filter(trade -> !trade.supplier().equals(trade.customer()))
                .filter(trade -> seen.add(line(trade.supplier(), trade.customer(), trade.product())))
                .toList();
    }

    private static List<Club> clubs(Random random, List<String> firms) {
        return List.of(
                new Club("c0", "1011", true, sample(random, firms)),
                new Club("c1", "20", true, sample(random, firms)),
                new Club("c2", "10", false, sample(random, firms)));
    }

    private static List<String> sample(Random random, List<String> things) {
        return Stream.generate(() -> pick(random, things)).limit(5).distinct().toList();
    }

    private static List<String[]> pairsOf(Random random, List<String> left, List<String> right, int count) {
        var seen = new java.util.HashSet<String>();
        return Stream.generate(() -> new String[] {pick(random, left), pick(random, right)})
                .limit(count)
                .filter(pair -> seen.add(line(pair)))
                .toList();
    }

    private static <T> T pick(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}

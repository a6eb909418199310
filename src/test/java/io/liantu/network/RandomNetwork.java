package io.liantu.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small made-up network of every shape that can occur: unknown regions, shells, kinds of kinds, cycles of inputs,
 * amounts that are missing. It can be written as an exchange folder, one row a
 * line, and read by {@link OracleNetwork}.
 */
record RandomNetwork(
        List<Place> places,
        List<Kind> kinds,
        List<String[]> inputs,
        List<Actor> actors,
        List<Fact> makes,
        List<Fact> buys,
        List<Trade> trades,
        List<Club> clubs) {

    static final String CHAIN = "chain";

    record Place(String code, String level, String parent) {}

    record Kind(String id, String of) {}

    record Actor(String id, String place, String status, String revenue, String honours) {

        boolean counts() {
            return !status.equals("shell") && !status.equals("closed");
        }

        /** Of every second one it is known what its revenue was a year before: four fifths. */
        boolean grows() {
            return !revenue.isEmpty() && id.hashCode() % 2 == 0;
        }

        @Nullable Double growth() {
            return grows() ? Double.valueOf(Math.pow(1.25, 365.25 / 365) - 1) : null;
        }
    }

    /** A share or an amount; empty = unknown. */
    record Fact(String actor, String product, String figure) {}

    record Trade(String supplier, String customer, String product, String amount) {

        boolean isOf(String actor) {
            return supplier.equals(actor) || customer.equals(actor);
        }
    }

    record Club(String id, String place, boolean guides, List<String> members) {

        /** The leader stays. */
        private Club with(Set<String> changed, Club other) {
            var leader = members.get(0);
            var all = Stream.concat(Stream.of(leader), chosen(members, other.members, changed::contains).stream());
            return new Club(id, place, guides, all.distinct().toList());
        }
    }

    /** This network where some actors, with all their links, are as they are in another one. */
    RandomNetwork with(Set<String> changed, RandomNetwork other) {
        var now = chosen(actors, other.actors, actor -> changed.contains(actor.id()));
        var ids = now.stream().map(Actor::id).collect(Collectors.toSet());
        return new RandomNetwork(
                places,
                kinds,
                inputs,
                now,
                chosen(makes, other.makes, fact -> changed.contains(fact.actor())),
                chosen(buys, other.buys, fact -> changed.contains(fact.actor())),
                chosen(trades, other.trades, trade -> changed.stream().anyMatch(trade::isOf)).stream()
                        .filter(trade -> ids.contains(trade.supplier()) && ids.contains(trade.customer()))
                        .toList(),
                IntStream.range(0, clubs.size())
                        .mapToObj(i -> clubs.get(i).with(changed, other.clubs.get(i)))
                        .toList());
    }

    /** What it says of some actors alone; the links to others are there, the others are not. */
    RandomNetwork only(Set<String> ids) {
        return new RandomNetwork(
                List.of(),
                List.of(),
                List.of(),
                chosen(List.of(), actors, actor -> ids.contains(actor.id())),
                chosen(List.of(), makes, fact -> ids.contains(fact.actor())),
                chosen(List.of(), buys, fact -> ids.contains(fact.actor())),
                chosen(List.of(), trades, trade -> ids.stream().anyMatch(trade::isOf)),
                clubs.stream()
                        .map(club -> new Club(
                                club.id(),
                                club.place(),
                                club.guides(),
                                chosen(List.of(), club.members(), ids::contains)))
                        .toList());
    }

    /** This network without some actors and their links; whoever leads a club stays. */
    RandomNetwork without(Set<String> leaving, List<Club> led) {
        var gone = new HashSet<>(leaving);
        led.forEach(club -> gone.remove(club.members().get(0)));
        return new RandomNetwork(
                places,
                kinds,
                inputs,
                chosen(actors, List.of(), actor -> gone.contains(actor.id())),
                chosen(makes, List.of(), fact -> gone.contains(fact.actor())),
                chosen(buys, List.of(), fact -> gone.contains(fact.actor())),
                chosen(trades, List.of(), trade -> gone.stream().anyMatch(trade::isOf)),
                clubs.stream()
                        .map(club -> new Club(
                                club.id(),
                                club.place(),
                                club.guides(),
                                chosen(club.members(), List.of(), gone::contains)))
                        .toList());
    }

    private static <T> List<T> chosen(List<T> old, List<T> other, Predicate<T> isChanged) {
        return Stream.concat(
                        old.stream().filter(isChanged.negate()), other.stream().filter(isChanged))
                .toList();
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
                "id,name,region,status,revenue,honours,asOf",
                actors,
                actor -> line(
                        actor.id(),
                        "Enterprise " + actor.id(),
                        actor.place(),
                        actor.status(),
                        actor.revenue(),
                        actor.honours(),
                        "2025-12-31"));
        write(
                folder,
                "enterprises (2)",
                "id,name,revenue,asOf",
                actors.stream().filter(Actor::grows).toList(),
                actor -> line(
                        actor.id(),
                        "Enterprise " + actor.id(),
                        String.valueOf(0.8 * Double.parseDouble(actor.revenue())),
                        "2024-12-31"));
        write(
                folder,
                "makes",
                "enterprise,product,share",
                makes,
                fact -> line(fact.actor(), fact.product(), fact.figure()));
        write(
                folder,
                "buys",
                "enterprise,product,amount",
                buys,
                fact -> line(fact.actor(), fact.product(), fact.figure()));
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

    private static <T> void write(Path folder, String sheet, String header, List<T> rows, Function<T, String> line)
            throws IOException {
        Files.write(
                folder.resolve(sheet + ".csv"),
                Stream.concat(Stream.of(header), rows.stream().map(line)).toList());
    }

    static String line(String... values) {
        return String.join(",", values);
    }
}

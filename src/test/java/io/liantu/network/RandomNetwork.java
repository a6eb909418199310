package io.liantu.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    }

    /** A share or an amount; empty = unknown. */
    record Fact(String actor, String product, String figure) {}

    record Trade(String supplier, String customer, String product, String amount) {}

    record Club(String id, String place, boolean guides, List<String> members) {}

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
                actors,
                actor -> line(
                        actor.id(),
                        "Enterprise " + actor.id(),
                        actor.place(),
                        actor.status(),
                        actor.revenue(),
                        actor.honours()));
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

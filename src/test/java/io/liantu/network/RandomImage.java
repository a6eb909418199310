package io.liantu.network;

import io.liantu.network.RandomNetwork.Actor;
import io.liantu.network.RandomNetwork.Club;
import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.Amounts;
import io.liantu.network.image.ChangedEnterprise;
import io.liantu.network.image.ChangedEnterprise.Joined;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.image.ProductRow;
import io.liantu.network.image.RegionRow;
import io.liantu.network.image.ThingsBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the arrays from the rows of a {@link RandomNetwork}, without a graph in between. */
record RandomImage(RandomNetwork rows) {

    NetworkImage image() {
        var things = new ThingsBuilder(regions(), products(), alliances());
        rows.actors().stream().filter(Actor::counts).map(this::enterprise).forEach(things::add);
        var links = things.numbered();
        rows.makes()
                .forEach(fact -> links.makes(
                        links.enterprise(fact.actor()), links.product(fact.product()), amount(fact.figure())));
        rows.buys()
                .forEach(fact -> links.buys(
                        links.enterprise(fact.actor()), links.product(fact.product()), amount(fact.figure())));
        rows.trades()
                .forEach(trade -> links.supplies(
                        links.enterprise(trade.supplier()),
                        links.enterprise(trade.customer()),
                        links.product(trade.product()),
                        amount(trade.amount())));
        rows.clubs().forEach(club -> addMembers(club, links));
        return links.image();
    }

    private static void addMembers(Club club, LinksBuilder links) {
        for (var member : club.members()) {
            links.belongs(
                    links.enterprise(member),
                    links.alliance(club.id()),
                    member.equals(club.members().get(0)));
        }
    }

    private List<RegionRow> regions() {
        return rows.places().stream()
                .map(place -> new RegionRow(
                        place.code(),
                        place.level().equals("county") ? place.parent() + place.code() : place.code(),
                        texts(place.parent())))
                .toList();
    }

    private List<ProductRow> products() {
        return rows.kinds().stream()
                .map(kind -> new ProductRow(
                        kind.id(),
                        kind.id(),
                        rows.inputs().stream()
                                .filter(input -> input[1].equals(kind.id()))
                                .map(input -> input[0])
                                .toList(),
                        texts(kind.of())))
                .toList();
    }

    List<AllianceRow> alliances() {
        return rows.clubs().stream()
                .map(club -> new AllianceRow(
                        club.id(),
                        "Club " + club.id(),
                        club.guides() ? List.of(RandomNetwork.CHAIN) : List.of(),
                        Stream.concat(
                                        Stream.of(club.place()),
                                        rows.actors().stream()
                                                .filter(actor -> club.members().contains(actor.id()) && actor.counts())
                                                .map(Actor::place))
                                .filter(place -> !place.isEmpty())
                                .toList()))
                .toList();
    }

    private EnterpriseRow enterprise(Actor actor) {
        return new EnterpriseRow(
                actor.id(),
                RowLookups.nameOf(actor),
                texts(actor.place()),
                actor.revenue().isEmpty() ? null : Double.valueOf(actor.revenue()),
                actor.growth(),
                null,
                actor.honours().isEmpty() ? null : List.of(actor.honours()),
                false);
    }

    /** An enterprise with its links; none if it does not count. */
    Optional<ChangedEnterprise> changed(String id) {
        return rows.actors().stream()
                .filter(actor -> actor.id().equals(id) && actor.counts())
                .findFirst()
                .map(actor -> new ChangedEnterprise(
                        enterprise(actor),
                        factsOf(id, rows.makes()),
                        factsOf(id, rows.buys()),
                        tradesOf(id),
                        rows.clubs().stream()
                                .filter(club -> club.members().contains(id))
                                .map(club -> new Joined(
                                        club.id(), id.equals(club.members().get(0))))
                                .toList()));
    }

    private static List<ChangedEnterprise.Fact> factsOf(String id, List<RandomNetwork.Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.actor().equals(id))
                .map(fact -> new ChangedEnterprise.Fact(fact.product(), amount(fact.figure())))
                .toList();
    }

    private List<ChangedEnterprise.Trade> tradesOf(String id) {
        return rows.trades().stream()
                .filter(trade -> trade.isOf(id))
                .map(trade -> new ChangedEnterprise.Trade(
                        trade.supplier(), trade.customer(), trade.product(), amount(trade.amount())))
                .toList();
    }

    private static List<String> texts(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static double amount(String figure) {
        return figure.isEmpty() ? Amounts.UNKNOWN : Double.parseDouble(figure);
    }
}

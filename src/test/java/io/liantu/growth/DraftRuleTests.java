package io.liantu.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Demand;
import io.liantu.network.LocalMaker;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftRuleTests {

    @Test
    void takesTheFewestWhoMakeEverythingThoughGreedWouldTakeMore() {
        // The greediest makes four of six; two others make all of them.
        var draft = draft("", "a: one two three", "b: four five six", "greedy: one two four five");

        assertThat(names(draft)).containsExactly("a", "b");
        assertThat(draft.atLeast()).isEqualTo(2);
        assertThat(draft.isStrongest()).isTrue();
    }

    @Test
    void prefersTiesWhereAsFewWouldDo() {
        var draft = draft("b → z, z → b, c → z", "a: one two", "b: one two", "c: one two", "z: three");

        assertThat(names(draft)).containsExactly("b", "z");
        assertThat(draft.members()).extracting(DraftMember::links).containsExactly(2L, 3L);
    }

    @Test
    void letsRevenueDecideBetweenEqualTies() {
        var draft = draft("", List.of(maker("one", "a", 1e6), maker("one", "b", 1e9), maker("one", "c", 1e7)));

        assertThat(names(draft)).containsExactly("b");
    }

    @Test
    void neverLetsRevenueOutweighALink() {
        var draft = draft("a → z", List.of(maker("one", "a", 1e6), maker("one", "b", 1e12), maker("two", "z", null)));

        assertThat(names(draft)).containsExactly("a", "z");
    }

    @Test
    void neverLetsTheRevenuesOfSeveralOutweighALink() {
        // Either a, c, e or b, d, f make everything; only a has a link.
        var draft = draft(
                "a → g",
                List.of(
                        maker("1", "a", 1e6),
                        maker("2", "a", 1e6),
                        maker("3", "c", 1e6),
                        maker("4", "c", 1e6),
                        maker("5", "e", 1e6),
                        maker("6", "e", 1e6),
                        maker("2", "b", 1e10),
                        maker("3", "b", 1e10),
                        maker("4", "d", 1e10),
                        maker("5", "d", 1e10),
                        maker("6", "f", 1e10),
                        maker("1", "f", 1e10),
                        maker("1", "g", null)));

        assertThat(names(draft)).containsExactly("a", "c", "e");
    }

    @Test
    void namesWhoAloneMakesMostFirst() {
        assertThat(names(draft("", "a: one", "b: two three"))).containsExactly("b", "a");
    }

    @Test
    void tellsWhoIsTheOnlyLocalMakerFromWhoIsTheOnlyMember() {
        var draft = draft("", "a: one two", "b: two", "c: one three", "d: three four", "e: four");

        var why = draft.members().stream().map(DraftMember::why).toList();
        assertThat(names(draft)).containsExactly("a", "d");
        assertThat(why).allSatisfy(one -> assertThat(one.key()).isEqualTo("reason.draft.alone"));
        assertThat(draft("", "a: one two", "b: two").members().get(0).why().arguments())
                .containsExactly(1, "one", 2, 0L);
    }

    @Test
    void asksNobodyWhereNobodyMakesAnything() {
        var web = SmallWeb.of("one → two", segment("one", List.of()), segment("two", List.of()));

        var draft = new DraftRule(web, DirectedWeb.<EnterpriseId>of(List.of(), List.of())).draft();

        assertThat(draft).isEqualTo(new DraftRule.Draft(List.of(), true, 0));
    }

    @Test
    void proposesTheForemostLeaderAmongTheMembersOrElseTheForemost() {
        var members = draft("", "a: one", "b: two").members();

        assertThat(leader(List.of("x", "b", "a"), members)).isEqualTo("b");
        assertThat(leader(List.of("x", "y"), members)).isEqualTo("x");
        assertThat(AllianceDrafting.leader(List.of(), members)).isEmpty();
    }

    private static String leader(List<String> ranking, List<DraftMember> members) {
        var leaders = ranking.stream()
                .map(id -> new ChainLeader(SmallWeb.enterprise(id), SmallGaps.score(50)))
                .toList();
        return AllianceDrafting.leader(leaders, members)
                .orElseThrow()
                .enterprise()
                .id()
                .value();
    }

    private static List<String> names(DraftRule.Draft draft) {
        return draft.members().stream()
                .map(member -> member.enterprise().id().value())
                .toList();
    }

    /** Links as {@code a → b, b → c}; makers as {@code a: one two}. */
    private static DraftRule.Draft draft(String links, String... makers) {
        return draft(
                links,
                Stream.of(makers)
                        .map(line -> line.split(": "))
                        .flatMap(line -> Stream.of(line[1].split(" ")).map(product -> maker(product, line[0], null)))
                        .toList());
    }

    private static DraftRule.Draft draft(String links, List<LocalMaker> makers) {
        var products = new TreeSet<String>();
        makers.forEach(maker -> products.add(maker.product().value()));
        var segments = products.stream()
                .map(product -> segment(
                        product,
                        makers.stream()
                                .filter(maker -> maker.product().value().equals(product))
                                .toList()))
                .toArray(SegmentReport[]::new);
        var first = products.first();
        var local = makers.stream().map(maker -> maker.enterprise().id()).toList();
        var supply = Stream.of(links.split(", "))
                .filter(link -> !link.isEmpty())
                .map(link -> link.split(" → "))
                .map(ends -> new DirectedWeb.Link<>(new EnterpriseId(ends[0]), new EnterpriseId(ends[1])))
                .toList();
        var web = SmallWeb.of(first + " → " + products.last(), segments);
        return new DraftRule(web, DirectedWeb.of(local, supply)).draft();
    }

    private static SegmentReport segment(String product, List<LocalMaker> makers) {
        var bare = SmallWeb.segment(product, List.of(), Demand.NONE);
        return new SegmentReport(
                bare.segment(),
                bare.tier(),
                makers.isEmpty() ? SegmentState.MISSING : SegmentState.WEAK,
                bare.why(),
                bare.strength(),
                makers);
    }

    private static LocalMaker maker(String product, String id, @Nullable Double revenue) {
        var enterprise = new Enterprise(new EnterpriseId(id), id, null, revenue, null, null, null, true);
        return new LocalMaker(new ProductId(product), enterprise, null, null, 0);
    }
}

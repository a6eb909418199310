package io.liantu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.provenance.Voice;
import io.liantu.region.RegionCode;
import io.liantu.score.Reason;
import io.liantu.score.Score;
import io.liantu.shared.Explanation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each line is a demand: its name, its amount, then who could answer it with how many points; after the bar what givers have. */
class ProposalSearchTests {

    @Test
    void leavesAGiverToWhoeverNeedsItMore() {
        var proposal = propose("x=9", "a 5 x:90", "b 6 x:70");
        assertThat(names(proposal)).containsExactly("a x");
        assertThat(proposal.isProven()).isTrue();

        proposal = propose("x=5 y=5", "a 5 x:90 y:80", "b 5 x:70");
        assertThat(names(proposal)).containsExactly("a y", "b x");
        assertThat(proposal.total()).isEqualTo(150);
        assertThat(proposal.firstCome()).isEqualTo(90);
        assertThat(proposal.isProven()).isTrue();
        assertThat(proposal.pairs().get(0).place()).isEqualTo(2);
    }

    @Test
    void letsAnAmountLastForSeveral() {
        var proposal = propose("x=10", "a 6 x:90", "b 6 x:80", "c 4 x:50");

        assertThat(names(proposal)).containsExactly("a x", "c x");
        assertThat(proposal.atMost()).isEqualTo(170);
        assertThat(proposal.isProven()).isFalse();
        assertThat(proposal.open())
                .singleElement()
                .satisfies(left -> assertThat(left.item().key()).isEqualTo("b"));
    }

    @Test
    void letsTheFirstAskForMoreThanThereIs() {
        assertThat(names(propose("x=3", "a 9 x:40"))).containsExactly("a x");
        assertThat(names(propose("x=0", "a 9 x:40"))).isEmpty();
    }

    @Test
    void keepsToTheCapacityOfThoseWhoDoNotSayHowMuch() {
        assertThat(names(propose("", "a 1 x:50", "b 1 x:60", "c 1 x:70"))).containsExactly("b x", "c x");
    }

    @Test
    void neverGivesMoreThanThereIsNorIsWorseThanFirstComeFirstServed() {
        var random = new Random(17);
        for (int round = 0; round < 300; round++) {
            var left = new HashMap<String, Double>();
            Stream.of("w", "x", "y").forEach(giver -> left.put(giver, (double) random.nextInt(12)));
            var lists = new ArrayList<MatchAnswer>();
            for (var demand : List.of("a", "b", "c", "d", "e")) {
                var options = new HashMap<String, Double>();
                left.keySet().forEach(giver -> options.put(giver, (double) random.nextInt(100)));
                lists.add(list(demand, 1 + random.nextInt(8), options, left));
            }
            var proposal = new ProposalSearch(lists, UnaryOperator.identity(), 1, 2).proposal();

            var given = new HashMap<String, List<Double>>();
            proposal.pairs()
                    .forEach(pair -> given.computeIfAbsent(
                                    pair.match().giver().enterprise().value(), giver -> new ArrayList<>())
                            .add(pair.demand().what().findAmount().orElseThrow()));
            given.forEach((giver, amounts) -> assertThat(amounts.size() == 1
                            || amounts.stream().mapToDouble(amount -> amount).sum() <= left.getOrDefault(giver, 0.0))
                    .isTrue());
            assertThat(proposal.total()).isGreaterThanOrEqualTo(proposal.firstCome());
            assertThat(proposal.total()).isLessThanOrEqualTo(proposal.atMost() + 1e-6);
        }
    }

    @Test
    void readsOnTheListsOfThoseWhoseFirstOnesAreNeededElsewhere() {
        var left = Map.of("x", 5.0, "y", 5.0, "z", 5.0);
        var whole = Stream.of("a 5 x:90 y:60 z:50", "b 5 x:80 y:40 z:30", "c 5 x:70 y:20 z:10")
                .map(line -> list(line.split(" "), left))
                .toList();
        var lists = whole.stream()
                .map(list -> new MatchAnswer(list.demand(), list.matches().subList(0, 1), List.of(), 3))
                .toList();

        var proposal = new ProposalSearch(lists, list -> whole.get(lists.indexOf(list)), 1, 2).proposal();

        assertThat(names(proposal)).containsExactly("a x", "b y", "c z");
        assertThat(proposal.pairs()).extracting(ProposedPair::place).containsExactly(1, 2, 3);
        assertThat(proposal.total()).isEqualTo(140);
        assertThat(proposal.open()).isEmpty();
        assertThat(proposal.lists()).isEqualTo(lists);
    }

    private static Proposal propose(String givers, String... demands) {
        var left = new HashMap<String, Double>();
        Stream.of(givers.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("="))
                .forEach(one -> left.put(one[0], Double.parseDouble(one[1])));
        var lists = Stream.of(demands).map(line -> list(line.split(" "), left)).toList();
        return new ProposalSearch(lists, UnaryOperator.identity(), 1, 2).proposal();
    }

    private static MatchAnswer list(String[] words, Map<String, Double> left) {
        var options = new HashMap<String, Double>();
        Stream.of(words)
                .skip(2)
                .map(word -> word.split(":"))
                .forEach(one -> options.put(one[0], Double.parseDouble(one[1])));
        return list(words[0], Double.parseDouble(words[1]), options, left);
    }

    private static MatchAnswer list(String name, double amount, Map<String, Double> options, Map<String, Double> left) {
        var what = new Particulars(new EnterpriseId("of-" + name), ItemKind.FINANCE, null, name, amount, null, null);
        var item = DemandItem.draft(new DemandId(name), what, false).published();
        var matches = options.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(one -> match(one.getKey(), one.getValue(), left))
                .toList();
        var known = new Known<>(item, name, true, (RegionCode) null, null, null, Voice.UNKNOWN);
        return new MatchAnswer(known, matches, List.of(), matches.size());
    }

    private static Match match(String giver, double points, Map<String, Double> left) {
        var score = new Score(List.of(new Reason("fit", 100, points / 100, Explanation.of("reason.match.kind"))));
        return new Match(
                new Giver(new EnterpriseId(giver), null), giver, true, null, null, left.get(giver), score, false);
    }

    private static List<String> names(Proposal proposal) {
        return proposal.pairs().stream()
                .map(pair ->
                        pair.demand().item().key() + " " + pair.match().giver().enterprise())
                .toList();
    }
}

package io.liantu.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.liantu.algorithm.SetCover.Choice;
import io.liantu.algorithm.SetCover.Cover;
import io.liantu.algorithm.SetCover.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SetCoverTests {

    private static final long PLENTY = 100_000;

    /** Members, and what there is to cover. */
    record Case(List<Member<Integer, Integer>> members, Set<Integer> elements) {

        Cover<Integer, Integer> solve(long steps) {
            return SetCover.smallest(members, elements, steps);
        }
    }

    @Test
    void choosesOneWhoDoesTheWorkOfTwo() {
        var cover =
                cover("lens, laser, frame", List.of(member("a", 1, "lens laser"), member("b", 1, "frame laser lens")));

        assertThat(cover.names()).containsExactly("b");
        assertThat(cover.isProven()).isTrue();
        assertThat(cover.atLeast()).isEqualTo(1);
    }

    @Test
    void findsTheSmallestCoverWhereGreedMisleads() {
        var cover = cover(
                "1, 2, 3, 4, 5, 6",
                List.of(member("greedy", 9, "2 3 4 5"), member("left", 1, "1 2 3"), member("right", 1, "4 5 6")));

        assertThat(cover.names()).containsExactly("left", "right");
        assertThat(cover.isProven()).isTrue();
    }

    @Test
    void prefersTheStrongerOfTheSmallest() {
        var cover = cover("lens", List.of(member("a", 1, "lens"), member("b", 5, "lens"), member("c", 5, "lens")));

        assertThat(cover.names()).containsExactly("b");
        assertThat(cover.strength()).isEqualTo(5);
    }

    @Test
    void saysWhatEachIsThereForAndWhatNobodyCovers() {
        var cover = cover(
                "chip, frame, laser, lens", List.of(member("a", 2, "lens laser"), member("b", 1, "laser frame glue")));

        assertThat(cover.chosen())
                .containsExactly(
                        new Choice<>("a", 2, set("lens laser"), set("lens")),
                        new Choice<>("b", 1, set("laser frame"), set("frame")));
        assertThat(cover.coveredByNobody()).containsExactly("chip");
    }

    @Test
    void choosesNobodyWhereNothingCanBeCovered() {
        assertThat(SetCover.smallest(List.<Member<String, String>>of(), Set.of("lens"), PLENTY))
                .isEqualTo(new Cover<String, String>(List.of(), set("lens"), true, 0));
        assertThat(cover("lens", List.of(member("a", 1, "chip"))).chosen()).isEmpty();
    }

    @Test
    void refusesTwinsAndStrengthsBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cover("lens", List.of(member("a", 1, "lens"), member("a", 1, "lens"))));
        assertThatIllegalArgumentException().isThrownBy(() -> member("a", -1, "lens"));
        assertThatIllegalArgumentException().isThrownBy(() -> member("a", Double.NaN, "lens"));
    }

    @Test
    void saysHowManyThereMustBeAtLeastWhenItRunsOutOfSteps() {
        var unproven = hard().stream()
                .map(one -> one.solve(0))
                .filter(cover -> !cover.isProven())
                .toList();

        assertThat(unproven).isNotEmpty().allSatisfy(cover -> {
            assertThat(cover.atLeast()).isBetween(1, cover.chosen().size());
            assertThat(cover.coveredByNobody()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void isAsSmallAndThenAsStrongAsTheBestOfAllSubsets(Case one) {
        var cover = one.solve(PLENTY);
        var best = bestOfAllSubsets(one);

        assertThat(cover.isProven()).isTrue();
        assertThat(cover.atLeast()).isEqualTo(best.size());
        assertThat(cover.chosen()).hasSize(best.size());
        assertThat(cover.strength()).isCloseTo(strength(best), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void coversWhatCanBeCoveredAndKeepsItsPromisesWithAnySteps(Case one) {
        var best = bestOfAllSubsets(one);

        for (var steps = 0; steps < 4; steps++) {
            var cover = one.solve(steps);
            assertThat(coveredBy(cover, one)).isEqualTo(coverable(one.members(), one));
            assertThat(cover.atLeast()).isLessThanOrEqualTo(best.size());
            if (cover.isProven()) {
                assertThat(cover.chosen()).hasSize(best.size());
                assertThat(cover.strength()).isCloseTo(strength(best), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void givesEachChosenSomethingThatIsItsAlone(Case one) {
        assertThat(one.solve(PLENTY).chosen()).allSatisfy(choice -> {
            assertThat(choice.alone()).isNotEmpty().isSubsetOf(choice.covers());
            assertThat(choice.covers()).isSubsetOf(one.elements());
        });
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void doesNotDependOnTheOrderOfMembers(Case one) {
        var reversed = new ArrayList<Member<Integer, Integer>>();
        one.members().forEach(member -> reversed.add(0, member));

        assertThat(new Case(reversed, one.elements()).solve(PLENTY)).isEqualTo(one.solve(PLENTY));
    }

    private static Stream<Case> randomCases() {
        return IntStream.range(0, 400).mapToObj(seed -> randomCase(new Random(seed), 11, 12));
    }

    private static List<Case> hard() {
        return IntStream.range(0, 20)
                .mapToObj(seed -> randomCase(new Random(seed), 40, 40))
                .map(one -> new Case(one.members(), coverable(one.members(), one)))
                .toList();
    }

    /** Of some cases strengths are all alike, whole, or broken. */
    private static Case randomCase(Random random, int mostMembers, int mostElements) {
        var members = mostMembers / 2 + random.nextInt(mostMembers / 2 + 1);
        var elements = mostElements / 2 + random.nextInt(mostElements / 2 + 1);
        var chance = 0.1 + 0.4 * random.nextDouble();
        var sort = random.nextInt(3);
        var drawn = IntStream.range(0, members)
                .mapToObj(name -> new Member<>(
                        name,
                        subset(random, elements, chance),
                        sort == 0 ? 1 : sort == 1 ? random.nextInt(4) : random.nextDouble()))
                .toList();
        return new Case(drawn, subset(random, elements, 0.9));
    }

    private static Set<Integer> subset(Random random, int size, double chance) {
        var subset = new TreeSet<Integer>();
        IntStream.range(0, size).filter(element -> random.nextDouble() < chance).forEach(subset::add);
        return subset;
    }

    private static List<Member<Integer, Integer>> bestOfAllSubsets(Case one) {
        var needed = coverable(one.members(), one);
        List<Member<Integer, Integer>> best = one.members();
        for (var bits = 0; bits < 1 << one.members().size(); bits++) {
            var subset = ofBits(one.members(), bits);
            var isBetter =
                    subset.size() < best.size() || (subset.size() == best.size() && strength(subset) > strength(best));
            if (isBetter && coverable(subset, one).equals(needed)) {
                best = subset;
            }
        }
        return best;
    }

    private static List<Member<Integer, Integer>> ofBits(List<Member<Integer, Integer>> members, int bits) {
        return IntStream.range(0, members.size())
                .filter(place -> ((bits >> place) & 1) == 1)
                .mapToObj(members::get)
                .toList();
    }

    private static double strength(List<Member<Integer, Integer>> members) {
        return members.stream().mapToDouble(Member::strength).sum();
    }

    private static Set<Integer> coverable(List<Member<Integer, Integer>> members, Case one) {
        var covered = new TreeSet<Integer>();
        members.forEach(member -> covered.addAll(member.covers()));
        covered.retainAll(one.elements());
        return covered;
    }

    private static Set<Integer> coveredBy(Cover<Integer, Integer> cover, Case one) {
        var chosen = one.members().stream()
                .filter(member -> cover.names().contains(member.name()))
                .toList();
        return coverable(chosen, one);
    }

    private static Cover<String, String> cover(String elements, List<Member<String, String>> members) {
        return SetCover.smallest(members, List.of(elements.split(", ")), PLENTY);
    }

    private static Member<String, String> member(String name, double strength, String covers) {
        return new Member<>(name, set(covers), strength);
    }

    private static NavigableSet<String> set(String elements) {
        return new TreeSet<>(List.of(elements.split(" ")));
    }
}

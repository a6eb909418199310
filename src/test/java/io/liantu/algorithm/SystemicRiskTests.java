package io.liantu.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.liantu.algorithm.SystemicRisk.Limits;
import io.liantu.algorithm.SystemicRisk.Member;
import io.liantu.algorithm.SystemicRisk.Supply;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SystemicRiskTests {

    private static final Limits MANY_ROUNDS = new Limits(0, 60);

    @Test
    void stopsEverythingDownAChainOfEssentialInputs() {
        var risk = SystemicRisk.of(
                List.of(member("a", "steel", 10.0), member("b", "gears", 20.0), member("c", "robots", 30.0)),
                List.of(essential("a", "b", 10), essential("b", "c", 20)));

        var stop = risk.ifStops("a");

        assertThat(stop.losses()).isEqualTo(Map.of("a", 1.0, "b", 1.0, "c", 1.0));
        assertThat(stop.index()).isEqualTo(1);
        assertThat(stop.isSettled()).isTrue();
    }

    @Test
    void hurtsLittleWhenASupplierWithATenthOfTheMarketCanBeReplaced() {
        var risk = SystemicRisk.of(
                List.of(member("big", "steel", 90.0), member("small", "steel", 10.0), member("c", "robots", 100.0)),
                List.of(essential("small", "c", 5)));

        assertThat(risk.ifStops("small").losses().get("c")).isCloseTo(10.0 / 90, within(1e-4));
        assertThat(risk.ifStops("small").index()).isLessThan(0.12);
    }

    @Test
    void stopsItsCustomersWhenNobodyOfItsGroupIsLeft() {
        var risk = SystemicRisk.of(
                List.of(member("only", "steel", 10.0), member("c", "robots", 90.0)),
                List.of(essential("only", "c", 1)));

        assertThat(risk.ifStops("only").index()).isEqualTo(1);
    }

    @Test
    void letsNobodyStepInForAnotherWhoStopsAtOnce() {
        var risk = SystemicRisk.of(
                List.of(
                        member("a", "lens", 10.0),
                        member("b", "lens", 10.0),
                        member("c", "lens", 10.0),
                        member("hub", "camera", 10.0)),
                List.of(essential("a", "hub", 10), essential("b", "hub", 10), essential("c", "hub", 10)));

        assertThat(risk.ifStops("a").losses().get("hub")).isCloseTo(0.5, within(1e-9));
        assertThat(risk.ifStop(List.of("a", "b", "c")).losses()).containsEntry("hub", 1.0);
        assertThat(risk.ifStop(List.of("a", "b", "c")).index()).isEqualTo(1);
        assertThat(risk.ifStop(List.of("a")).index())
                .isEqualTo(risk.ifStops("a").index());
        assertThat(risk.ifStop(List.of("b", "a")).losses()).isEqualTo(Map.of("a", 1.0, "b", 1.0, "hub", 1.0));
        assertThat(risk.ifStop(List.of("b", "a")).members()).containsExactly("a", "b");
    }

    @Test
    void costsACustomerNoMoreThanTheShareOfAnInputThatIsNotEssential() {
        var risk = SystemicRisk.of(
                List.of(member("a", "paint", null), member("b", "steel", null), member("c", "robots", 50.0)),
                List.of(usual("a", "c", 10), essential("b", "c", 30)));

        assertThat(risk.ifStops("a").losses()).containsEntry("c", 0.25);
        assertThat(risk.ifStops("b").losses()).containsEntry("c", 1.0);
    }

    @Test
    void losesUpwardsTheShareOfOutputThatWentToWhoeverStops() {
        var risk = SystemicRisk.of(
                List.of(member("a", "steel", 40.0), member("b", "gears", null), member("c", "robots", 0.0)),
                List.of(usual("a", "b", 10), usual("b", "c", 5)));

        assertThat(risk.ifStops("c").losses()).isEqualTo(Map.of("a", 0.25, "b", 1.0, "c", 1.0));
        assertThat(risk.ifStops("c").index()).isCloseTo((0.25 * 40 + 5) / 45, within(1e-9));
    }

    @Test
    void risksOnlyItsOwnShareWithoutSupplies() {
        var risk = SystemicRisk.of(List.of(member("a", "steel", 30.0), member("b", "steel", 70.0)), List.of());

        assertThat(risk.indices()).isEqualTo(Map.of("a", 0.3, "b", 0.7));
    }

    @Test
    void isZeroWhereNothingIsMade() {
        assertThat(SystemicRisk.<String>of(List.of(), List.of()).indices()).isEmpty();
        assertThat(SystemicRisk.of(List.of(member("a", "steel", null)), List.of(essential("a", "a", 1)))
                        .indices())
                .isEqualTo(Map.of("a", 0.0));
    }

    @Test
    void takesAnOutputToBeNoLessThanWhatIsSupplied() {
        var members = List.of(member("a", "steel", 1.0), member("b", "robots", 10.0));

        assertThat(SystemicRisk.of(members, List.of(usual("a", "b", 10))).indices())
                .isEqualTo(SystemicRisk.of(
                                List.of(member("a", "steel", null), member("b", "robots", 10.0)),
                                List.of(usual("a", "b", 10)))
                        .indices());
    }

    @Test
    void saysThatLossesHaveNotSettledWhenRoundsAreUsedUp() {
        var risk = SystemicRisk.of(
                List.of(member("a", "1", 1.0), member("b", "2", 1.0), member("c", "3", 1.0), member("d", "4", 1.0)),
                List.of(essential("a", "b", 1), essential("b", "c", 1), essential("c", "d", 1)),
                new Limits(0, 2));

        assertThat(risk.ifStops("a").isSettled()).isFalse();
        assertThat(risk.ifStops("a").rounds()).isEqualTo(2);
        assertThat(risk.ifStops("a").index()).isEqualTo(0.75);
    }

    @Test
    void refusesWhatIsNoAmountAndWhoIsNoMember() {
        assertThatIllegalArgumentException().isThrownBy(() -> essential("a", "b", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> essential("a", "b", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> member("a", "steel", Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SystemicRisk.<String>of(List.of(), List.of()).ifStops("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SystemicRisk.of(List.of(member("a", "steel", null), member("a", "gears", null)), List.of()));
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void isTheSameAsByTheFormulasOfThePaperOverDenseMatrices(Case one) {
        var risk = one.risk(MANY_ROUNDS);
        var indices = risk.indices();
        var dense = new DenseEconomy(one.members(), one.supplies(), MANY_ROUNDS.rounds());

        for (var member : one.members()) {
            var production = dense.productionAfterStopOf(member.name());
            assertThat(indices.get(member.name()))
                    .isCloseTo(dense.lostShare(production), within(1e-9))
                    .isBetween(0.0, 1.0);
            var losses = new TreeMap<>(risk.ifStops(member.name()).losses());
            for (var name = 0; name < production.length; name++) {
                assertThat(losses.getOrDefault(name, 0.0)).isCloseTo(1 - production[name], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void neverHurtsLessWithMoreRounds(Case one) {
        for (var rounds = 1; rounds < 5; rounds++) {
            var earlier = one.risk(new Limits(0, rounds)).indices();
            var later = one.risk(new Limits(0, rounds + 1)).indices();
            earlier.forEach((member, index) -> assertThat(later.get(member)).isGreaterThanOrEqualTo(index - 1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void doesNotDependOnTheUnitOfMoney(Case one) {
        var inThousands = new Case(
                one.members().stream()
                        .map(member -> member(member.name(), member.group(), timesAThousand(member.output())))
                        .toList(),
                one.supplies().stream()
                        .map(supply -> new Supply<>(
                                supply.supplier(),
                                supply.customer(),
                                supply.kind(),
                                supply.amount() * 1000,
                                supply.isEssential()))
                        .toList());

        var indices = inThousands.risk(MANY_ROUNDS).indices();
        one.risk(MANY_ROUNDS)
                .indices()
                .forEach((member, index) -> assertThat(indices.get(member)).isCloseTo(index, within(1e-9)));
    }

    private static @Nullable Double timesAThousand(@Nullable Double output) {
        return output == null ? null : output * 1000;
    }

    /** Members are named by their place. */
    record Case(List<Member<Integer>> members, List<Supply<Integer>> supplies) {

        SystemicRisk<Integer> risk(Limits limits) {
            return SystemicRisk.of(members, supplies, limits);
        }
    }

    private static Stream<Case> randomCases() {
        return IntStream.range(0, 300).mapToObj(seed -> {
            var random = new Random(seed);
            return randomCase(random, 1 + random.nextInt(8));
        });
    }

    private static Case randomCase(Random random, int size) {
        var members = IntStream.range(0, size)
                .mapToObj(name ->
                        member(name, random.nextInt(4), random.nextBoolean() ? null : (double) random.nextInt(30)))
                .toList();
        var supplies = Stream.generate(() -> new Supply<>(
                        random.nextInt(size),
                        random.nextInt(size),
                        random.nextInt(3),
                        random.nextInt(10),
                        random.nextInt(3) == 0))
                .limit(random.nextInt(3 * size))
                .toList();
        return new Case(members, supplies);
    }

    private static <T> Member<T> member(T name, Object group, @Nullable Double output) {
        return new Member<>(name, group, output);
    }

    private static Supply<String> essential(String supplier, String customer, double amount) {
        return new Supply<>(supplier, customer, "from " + supplier, amount, true);
    }

    private static Supply<String> usual(String supplier, String customer, double amount) {
        return new Supply<>(supplier, customer, "from " + supplier, amount, false);
    }
}

package io.liantu.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DominatorsTests {

    @Test
    void passesEverythingOnAStraightWay() {
        var dominators = Dominators.of(web("ore → steel, steel → gear, gear → robot"));

        assertThat(dominators.inOrderBefore("robot")).containsExactly("ore", "steel", "gear");
        assertThat(dominators.before("robot")).containsExactly("gear", "ore", "steel");
        assertThat(dominators.before("ore")).isEmpty();
    }

    @Test
    void passesNothingThatAnotherWayLeadsAround() {
        var dominators =
                Dominators.of(web("ore → steel, ore → aluminium, steel → gear, aluminium → gear, gear → robot"));

        assertThat(dominators.before("robot")).containsExactly("gear", "ore");
    }

    @Test
    void passesNothingWhereWaysBeginSeparately() {
        assertThat(Dominators.of(web("steel → robot, chip → robot")).before("robot"))
                .isEmpty();
    }

    @Test
    void mayEnterACycleThatBeginsTheWebAtAnyOfItsThings() {
        var dominators = Dominators.of(web("machine → reducer, reducer → machine, reducer → robot"));

        assertThat(dominators.before("machine")).isEmpty();
        assertThat(dominators.before("reducer")).isEmpty();
        assertThat(dominators.before("robot")).containsExactly("reducer");
    }

    @Test
    void entersACycleFurtherOnOnlyFromBefore() {
        var dominators = Dominators.of(web("ore → machine, machine → reducer, reducer → machine, reducer → robot"));

        assertThat(dominators.inOrderBefore("robot")).containsExactly("ore", "machine", "reducer");
        assertThat(dominators.inOrderBefore("machine")).containsExactly("ore");
    }

    @Test
    void knowsNothingOfWhatIsNotInTheWeb() {
        var dominators = Dominators.of(web("ore → steel"));

        assertThatIllegalArgumentException().isThrownBy(() -> dominators.before("chip"));
    }

    @Test
    void walksAWebThatIsTooDeepForRecursion() {
        var deep = 20_000;
        var links = IntStream.range(1, deep)
                .mapToObj(thing -> new DirectedWeb.Link<>(thing - 1, thing))
                .toList();
        var web = DirectedWeb.of(IntStream.range(0, deep).boxed().toList(), links);

        assertThat(Dominators.of(web).inOrderBefore(deep - 1)).hasSize(deep - 1);
    }

    @ParameterizedTest
    @MethodSource("randomWebs")
    void areTheThingsWithoutWhichNoWayIsLeft(DirectedWeb<Integer> web) {
        var dominators = Dominators.of(web);

        for (var target : web.things()) {
            assertThat(dominators.before(target)).isEqualTo(withoutWhichNoWayIsLeft(web, target));
        }
    }

    @ParameterizedTest
    @MethodSource("randomWebs")
    void standInTheOrderInWhichEveryWayMeetsThem(DirectedWeb<Integer> web) {
        var dominators = Dominators.of(web);

        for (var target : web.things()) {
            var passed = dominators.inOrderBefore(target);
            for (var place = 0; place < passed.size(); place++) {
                assertThat(dominators.inOrderBefore(passed.get(place))).isEqualTo(passed.subList(0, place));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomWebs")
    void beginsWhereEveryoneWhoLeadsToAThingIsLedToByIt(DirectedWeb<Integer> web) {
        var beginnings = web.things().stream()
                .filter(thing -> web.things().stream()
                        .filter(other -> web.reachedFrom(other).contains(thing))
                        .allMatch(other -> web.reachedFrom(thing).contains(other)))
                .toList();

        assertThat(web.beginnings()).containsExactlyElementsOf(beginnings);
    }

    private static Stream<DirectedWeb<Integer>> randomWebs() {
        return IntStream.range(0, 300).mapToObj(DominatorsTests::randomWeb);
    }

    private static DirectedWeb<Integer> randomWeb(int seed) {
        var random = new Random(seed);
        var size = 1 + random.nextInt(10);
        var links = Stream.generate(() -> new DirectedWeb.Link<>(random.nextInt(size), random.nextInt(size)))
                .limit(random.nextInt(2 * size + 1))
                .toList();
        return DirectedWeb.of(IntStream.range(0, size).boxed().toList(), links);
    }

    /** Takes each thing out in turn, and sees whether the target can still be reached from a beginning. */
    private static NavigableSet<Integer> withoutWhichNoWayIsLeft(DirectedWeb<Integer> web, int target) {
        var needed = new TreeSet<>(web.things());
        needed.remove(target);
        needed.removeIf(missing -> reachedWithout(web, missing).contains(target));
        return needed;
    }

    private static NavigableSet<Integer> reachedWithout(DirectedWeb<Integer> web, int missing) {
        var reached = new TreeSet<>(web.beginnings());
        reached.remove(missing);
        for (var round = 0; round < web.things().size(); round++) {
            List.copyOf(reached).forEach(thing -> reached.addAll(web.directlyAfter(thing)));
            reached.remove(missing);
        }
        return reached;
    }

    private static DirectedWeb<String> web(String links) {
        var parsed = Stream.of(links.split(", "))
                .map(text -> text.split(" → "))
                .map(ends -> new DirectedWeb.Link<>(ends[0], ends[1]))
                .toList();
        var things = parsed.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .toList();
        return DirectedWeb.of(things, parsed);
    }
}

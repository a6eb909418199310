package io.liantu.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectedWebTests {

    @Test
    void putsTheEndOnTierZeroAndEachStepUpOneHigher() {
        var web = web("glass → lens, lens → camera, steel → camera");

        assertThat(web.tiers()).isEqualTo(Map.of("camera", 0, "lens", 1, "steel", 1, "glass", 2));
    }

    @Test
    void takesTheLongestWayWhereThereAreSeveral() {
        var web = web("ore → steel, steel → tool, tool → robot, ore → robot");

        assertThat(web.tiers()).containsEntry("ore", 3);
    }

    @Test
    void drawsACycleTogetherToOneTier() {
        var web = web("machine → reducer, reducer → robot, robot → machine, robot → line, bearing → reducer");

        assertThat(web.tiers()).isEqualTo(Map.of("line", 0, "robot", 1, "reducer", 1, "machine", 1, "bearing", 2));
    }

    @Test
    void leavesOutLinksToItselfAndToThingsOutside() {
        var web = DirectedWeb.of(
                List.of("a", "b"),
                List.of(link("a", "a"), link("a", "b"), link("a", "elsewhere"), link("elsewhere", "b")));

        assertThat(web.directlyAfter("a")).containsExactly("b");
        assertThat(web.countDirectlyAfter("a", thing -> true)).isEqualTo(1);
        assertThat(web.countDirectlyAfter("a", thing -> !thing.equals("b"))).isZero();
        assertThat(web.directlyBefore("b")).containsExactly("a");
    }

    @Test
    void doesNotReachItselfOverACycle() {
        assertThat(web("a → b, b → a").reachedFrom("a")).containsExactly("b");
    }

    @Test
    void findsAShortestPathAndTheCyclesItMayClose() {
        var web = web("a → b, b → c, a → c, c → d, d → b, d → e");

        assertThat(web.path("a", "d")).containsExactly("a", "c", "d");
        assertThat(web.path("e", "a")).isEmpty();
        assertThat(web.onCycles()).containsExactly("b", "c", "d");
    }

    @ParameterizedTest
    @MethodSource("randomWebs")
    void isOnACycleWhereAWayLeadsBack(DirectedWeb<Integer> web) {
        var closure = closureOf(web);

        for (var thing : web.things()) {
            assertThat(web.onCycles().contains(thing))
                    .isEqualTo(closure.getOrDefault(thing, Set.of()).contains(thing)
                            && closure.getOrDefault(thing, Set.of()).stream()
                                    .anyMatch(other -> !other.equals(thing)
                                            && closure.getOrDefault(other, Set.of())
                                                    .contains(thing)));
            for (var end : web.things()) {
                var path = web.path(thing, end);
                assertThat(path.isEmpty())
                        .isEqualTo(!thing.equals(end) && !web.reachedFrom(thing).contains(end));
                for (int i = 1; i < path.size(); i++) {
                    assertThat(web.directlyAfter(path.get(i - 1))).contains(path.get(i));
                }
            }
        }
    }

    @Test
    void findsTheHubOnWhichSupplyConvergesMostCentral() {
        var centrality = web("a → hub, b → hub, c → hub, c → d").centrality();

        assertThat(centrality.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .isEqualTo("hub");
    }

    @Test
    void knowsNoCentralityInAnEmptyWeb() {
        assertThat(DirectedWeb.<String>of(Set.of(), Set.of()).centrality()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("randomWebs")
    void reachesWhatRepeatedStepsReach(DirectedWeb<Integer> web) {
        var closure = closureOf(web);

        for (var thing : web.things()) {
            assertThat(web.reachedFrom(thing)).isEqualTo(without(closure.getOrDefault(thing, Set.of()), thing));
            assertThat(web.leadingTo(Set.of(thing))).isEqualTo(thoseReaching(closure, thing));
        }
    }

    @ParameterizedTest
    @MethodSource("randomWebs")
    void givesEachThingOneMoreThanTheHighestTierBehindItsCycle(DirectedWeb<Integer> web) {
        var closure = closureOf(web);
        var tiers = web.tiers();

        for (var thing : web.things()) {
            assertThat(tiers.get(thing)).isEqualTo(longestWay(closure, thing));
        }
    }

    @ParameterizedTest
    @MethodSource("randomWebs")
    void findsTheSameCentralityAsWalkingOnAndOn(DirectedWeb<Integer> web) {
        var walked = walk(web, 200);

        web.centrality().forEach((thing, share) -> assertThat(share).isCloseTo(walked.get(thing), within(1e-3)));
    }

    private static Stream<DirectedWeb<Integer>> randomWebs() {
        return IntStream.range(0, 60).mapToObj(DirectedWebTests::randomWeb);
    }

    private static DirectedWeb<Integer> randomWeb(int seed) {
        var random = new Random(seed);
        var size = 1 + random.nextInt(9);
        var links = Stream.generate(() -> new DirectedWeb.Link<>(random.nextInt(size), random.nextInt(size)))
                .limit(random.nextInt(2 * size + 1))
                .toList();
        return DirectedWeb.of(IntStream.range(0, size).boxed().toList(), links);
    }

    /** For each thing, what one or more steps lead to. */
    private static Map<Integer, Set<Integer>> closureOf(DirectedWeb<Integer> web) {
        var closure = new TreeMap<Integer, Set<Integer>>();
        web.things().forEach(thing -> closure.put(thing, new TreeSet<>(web.directlyAfter(thing))));
        for (var round = 0; round < web.things().size(); round++) {
            closure.values()
                    .forEach(reached ->
                            List.copyOf(reached).forEach(next -> reached.addAll(closure.getOrDefault(next, Set.of()))));
        }
        return closure;
    }

    private static int longestWay(Map<Integer, Set<Integer>> closure, int thing) {
        return closure.getOrDefault(thing, Set.of()).stream()
                .filter(next -> !closure.getOrDefault(next, Set.of()).contains(thing))
                .mapToInt(next -> longestWay(closure, next) + 1)
                .max()
                .orElse(0);
    }

    private static Set<Integer> thoseReaching(Map<Integer, Set<Integer>> closure, int end) {
        var leading = new TreeSet<>(Set.of(end));
        closure.forEach((thing, reached) -> {
            if (reached.contains(end)) {
                leading.add(thing);
            }
        });
        return leading;
    }

    private static Set<Integer> without(Set<Integer> things, int thing) {
        var rest = new TreeSet<>(things);
        rest.remove(thing);
        return rest;
    }

    private static Map<Integer, Double> walk(DirectedWeb<Integer> web, int steps) {
        var things = List.copyOf(web.things());
        Map<Integer, Double> shares = new TreeMap<>();
        things.forEach(thing -> shares.put(thing, 1.0 / things.size()));
        for (var step = 0; step < steps; step++) {
            shares.putAll(nextStep(web, shares));
        }
        return shares;
    }

    private static Map<Integer, Double> nextStep(DirectedWeb<Integer> web, Map<Integer, Double> shares) {
        Map<Integer, Double> next = new TreeMap<>();
        var size = (double) shares.size();
        shares.keySet().forEach(thing -> next.put(thing, 0.15 / size));
        shares.forEach((thing, share) -> {
            var after = web.directlyAfter(thing);
            var targets = after.isEmpty() ? web.things() : after;
            targets.forEach(target -> next.merge(target, 0.85 * share / targets.size(), Double::sum));
        });
        return next;
    }

    private static DirectedWeb<String> web(String links) {
        var parsed = Stream.of(links.split(", "))
                .map(text -> text.split(" → "))
                .map(ends -> link(ends[0], ends[1]))
                .toList();
        var things = parsed.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .toList();
        return DirectedWeb.of(things, parsed);
    }

    private static DirectedWeb.Link<String> link(String from, String to) {
        return new DirectedWeb.Link<>(from, to);
    }
}

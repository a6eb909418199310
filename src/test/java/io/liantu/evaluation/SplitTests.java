package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Supplied;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitTests {

    private static final String DATED = """
            a supplies b p 2025-01-01
            a supplies c p 2025-01-02
            c supplies b p 2025-01-02
            d supplies b - 2025-01-03
            e supplies b p 2025-01-09
            e supplies b q 2025-01-09
            a makes p 2025-01-01
            e makes p 2025-01-04
            b buys p 2025-01-08
            b buys q
            """;

    @Test
    void hidesTheNewestFactsAndWhateverElseIsAsNew() {
        var split = Split.of(DrawnGraph.of(DATED), Task.SUPPLY_LINK, 1);

        assertThat(split.cut()).isEqualTo(LocalDate.of(2025, 1, 3));
        assertThat(split.hidden()).extracting(FactKey::of).containsOnly(new FactKey("e", "b"));
        assertThat(split.training().supplied()).hasSize(4);
        assertThat(split.training().made()).extracting(Made::enterprise).containsExactly("a");
        assertThat(split.training().bought())
                .singleElement()
                .matches(fact -> fact.product().equals("q"));
        assertThat(split.training().enterprises()).hasSize(5);
    }

    @Test
    void leavesItToChanceWhereDaysAreFewOrSeldomKnown() {
        var twoDays = "a makes p 2025-01-01\nb makes p 2025-01-02\nc makes p 2025-01-02\n";
        var seldom = DATED.replaceAll("(makes \\w) .*", "$1") + "f makes p 2025-01-01\n";

        assertThat(Split.of(DrawnGraph.of(twoDays), Task.MAKER, 1).cut()).isNull();
        assertThat(Split.of(DrawnGraph.of(seldom), Task.MAKER, 1).cut()).isNull();
        assertThat(Split.of(DrawnGraph.of(seldom), Task.SUPPLY_LINK, 1).cut()).isNotNull();
    }

    @Test
    void hidesAFifthByChanceAndAllOfAFewEnterprises() {
        var lines = IntStream.range(0, 400)
                .mapToObj(fact -> "e%03d supplies e%03d p".formatted(fact % 100, (fact * 7 + fact / 100 + 1) % 100))
                .collect(Collectors.joining("\n"));
        var graph = DrawnGraph.of(lines);

        var split = Split.of(graph, Task.SUPPLY_LINK, 1);

        assertThat(split.cut()).isNull();
        assertThat(split.hidden()).hasSizeBetween(90, 140);
        assertThat(split.hidden().size() + split.training().supplied().size()).isEqualTo(400);
        var left = split.training().supplied().stream()
                .flatMap(link -> Stream.of(link.supplier(), link.customer()))
                .collect(Collectors.toSet());
        assertThat(left).hasSizeBetween(90, 95);
        assertThat(Split.of(graph, Task.SUPPLY_LINK, 1)).isEqualTo(split);
        assertThat(Split.of(graph, Task.SUPPLY_LINK, 2)).isNotEqualTo(split);
    }

    @Test
    void hidesAllLinksBetweenTheSameTwo() {
        var lines = IntStream.range(0, 50)
                .mapToObj(
                        one -> "e%1$02d supplies e%2$02d p\ne%1$02d supplies e%2$02d q".formatted(one, (one + 1) % 50))
                .collect(Collectors.joining("\n"));

        var split = Split.of(DrawnGraph.of(lines), Task.SUPPLY_LINK, 3);

        var left = split.training().supplied().stream().map(FactKey::of).collect(Collectors.toSet());
        assertThat(split.hidden()).isNotEmpty().extracting(FactKey::of).noneMatch(left::contains);
        assertThat(split.hidden().size() % 2).isZero();
    }

    @Test
    void hidesKindsAndSalesOfWhatSomebodyMakes() {
        var lines = IntStream.range(0, 60).mapToObj(one -> """
                        e%1$02d makes p
                        e%1$02d makes k
                        e%1$02d makes other
                        e%1$02d supplies e00 k
                        """.formatted(one)).collect(Collectors.joining("\n"));
        var graph = DrawnGraph.of(lines + "\nk kind-of p");

        var split = Split.of(graph, Task.MAKER, 5);

        var hidden = split.hidden().stream().map(FactKey::of).collect(Collectors.toCollection(HashSet::new));
        var makersOfP = hidden.stream().filter(key -> key.other().equals("p")).toList();
        assertThat(makersOfP).isNotEmpty().allMatch(key -> hidden.contains(new FactKey(key.enterprise(), "k")));
        assertThat(split.training().supplied()).hasSize(60).allMatch(link -> {
            boolean isHidden = hidden.contains(new FactKey(link.supplier(), "k"));
            return isHidden == (link.product() == null);
        });
        assertThat(split.training().made().size() + split.hidden().size()).isEqualTo(180);
        assertThat(split.training().supplied()).extracting(Supplied::customer).containsOnly("e00");
    }
}

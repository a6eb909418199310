package io.liantu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class CasesTests {

    private static final String DAYS = """
            x makes zzz 2024-01-01
            x makes zzy 2024-01-02
            x makes zzx 2024-01-03
            x makes zzw 2024-01-03
            x supplies y zzz 2024-01-01
            x supplies y zzz 2024-01-02
            x supplies y zzz 2024-01-03
            x supplies y zzz 2024-01-03
            """;

    @Test
    void asksForSuppliersThatAreNewToTheCustomer() {
        assertThat(suppliers("""
                a supplies c p 2024-01-01
                a supplies c q 2025-01-01
                b supplies c p 2025-01-01
                d supplies c q 2025-01-01
                """)).containsExactly("c p: [b] not [a, c]", "c q: [d] not [a, c]");
    }

    @Test
    void takesAnySupplierWhereNoProductIsNamedAndJudgesThoseNotOtherwise() {
        assertThat(suppliers("""
                a supplies c - 2025-01-01
                b supplies c p 2025-01-01
                """)).containsExactly("c null: [a, b] not [c]", "c p: [b] not [a, c]");
    }

    @Test
    void takesAKindForWhatIsAskedFor() {
        assertThat(suppliers("""
                k kind-of p
                a supplies c p 2025-01-01
                b supplies c k 2025-01-01
                """)).containsExactly("c k: [b] not [c]", "c p: [a, b] not [c]");
    }

    @Test
    void asksForMakersThatNothingTellsOf() {
        assertThat(makers("""
                k kind-of p
                a makes p 2024-01-01
                b makes p 2025-01-01
                c makes k 2025-01-01
                d makes p 2025-01-01
                d supplies a p 2024-01-01
                e makes k 2024-01-01
                e makes p 2025-01-01
                """)).containsExactly("k null: [c] not [e]", "p null: [b, c] not [a, d, e]");
    }

    @Test
    void asksForProductsThatAreNewToACity() {
        assertThat(activities("""
                n is nation
                one is city
                two is city
                a in one
                b in one
                c in two
                a makes p 2024-01-01
                b makes p 2025-01-01
                b makes q 2025-01-01
                b makes r 2025-01-01
                b makes s 2025-01-01
                a supplies c r 2024-01-01
                a makes t 2024-01-01
                t kind-of s
                c makes p 2025-01-01
                """)).containsExactly("one null: [q] not [p, r, s, t]", "two null: [p] not []");
    }

    @Test
    void asksAboutTheNationWhereThereIsNothingElse() {
        assertThat(activities("n is nation\na in n\na makes q 2025-01-01\n")).containsExactly("n null: [q] not []");
    }

    private static List<String> suppliers(String lines) {
        return told(lines, Task.SUPPLY_LINK);
    }

    private static List<String> makers(String lines) {
        return told(lines, Task.MAKER);
    }

    private static List<String> activities(String lines) {
        return told(lines, Task.NEW_ACTIVITY);
    }

    private static List<String> told(String lines, Task task) {
        var graph = DrawnGraph.of(lines + DAYS.repeat(5));
        var split = Split.of(graph, task, 1);
        IntFunction<String> name = task.ranksEnterprises()
                ? place -> graph.enterprises().get(place).id()
                : place -> graph.products().get(place).id();
        return Cases.of(split).stream()
                .map(one -> one.question().subject() + " " + one.question().product() + ": " + named(one.right(), name)
                        + " not " + named(one.known(), name))
                .toList();
    }

    private static List<String> named(IntSet places, IntFunction<String> name) {
        return places.intStream().mapToObj(name).sorted().toList();
    }
}

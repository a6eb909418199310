package io.liantu.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TestimonyPropertiesTests {

    private static final Fields FIELDS =
            new Fields(Set.of("revenue", "employees", "name", "honours", "foundedOn"), Set.of("foundedOn"));

    record Said(Voice voice, Map<String, Object> values) {}

    @Property
    void saidTwiceInTheSameOrderItIsTheSame(@ForAll("statements") List<Said> statements) {
        var once = folded(Testimony.NONE, statements);

        assertThat(folded(once, statements).values()).isEqualTo(once.values());
        assertThat(folded(folded(once, statements), statements)).isEqualTo(folded(once, statements));
    }

    @Property
    void theOrderDoesNotMatterWhereVoicesDifferInStrength(
            @ForAll("statements") List<Said> statements, @ForAll Random random) {
        var distinct = new ArrayList<Said>();
        for (var said : statements) {
            if (distinct.stream().allMatch(other -> Voice.BY_STRENGTH.compare(other.voice(), said.voice()) != 0)) {
                distinct.add(said);
            }
        }
        var values = folded(Testimony.NONE, distinct).values();
        Collections.shuffle(distinct, random);

        assertThat(folded(Testimony.NONE, distinct).values()).isEqualTo(values);
    }

    @Property
    void isReadBackAsItWasKept(@ForAll("statements") List<Said> statements) {
        var testimony = folded(Testimony.NONE, statements);
        if (testimony.isEmpty()) {
            return;
        }
        var kept = new TreeMap<String, Object>(testimony.values());
        KeptTestimony.properties(testimony).forEach((name, value) -> {
            if (value != null) {
                kept.put(name, value);
            }
        });

        assertThat(KeptTestimony.read(kept, FIELDS)).isEqualTo(testimony);
    }

    @Property
    void aSourceThatIsGoneLeavesWhatTheOthersSaid(@ForAll("statements") List<Said> statements) {
        var others = statements.stream()
                .filter(said -> !"s1".equals(said.voice().source()))
                .toList();

        assertThat(folded(Testimony.NONE, statements).without("s1")).isEqualTo(folded(Testimony.NONE, others));
    }

    @Property
    void twoTestimoniesSayWhatAllTheirVoicesSaidOneAfterAnother(
            @ForAll("statements") List<Said> first, @ForAll("statements") List<Said> later) {
        var both = folded(Testimony.NONE, first).and(folded(Testimony.NONE, later));

        assertThat(both).isEqualTo(folded(folded(Testimony.NONE, first), later));
    }

    @Property
    void whatWasSaidSinceCanBeToldApartAndSaidAgain(
            @ForAll("statements") List<Said> first, @ForAll("statements") List<Said> later) {
        var before = folded(Testimony.NONE, first);
        var now = folded(before, later);

        assertThat(before.and(now.since(before)).values()).isEqualTo(now.values());
        assertThat(now.since(now).isEmpty()).isTrue();
        assertThat(now.since(Testimony.NONE)).isEqualTo(now);
    }

    @Property
    void begunWithAFieldItSaysTheSameAndTheField(@ForAll("statements") List<Said> statements) {
        var testimony = folded(Testimony.NONE, statements);
        var expected = new TreeMap<>(testimony.values());

        var begun = testimony.begunWith("name", "示例");

        if (!testimony.isEmpty()) {
            expected.putIfAbsent("name", "示例");
            assertThat(begun.statements().get(0).values()).containsKey("name");
        }
        assertThat(begun.values()).isEqualTo(expected);
        assertThat(begun.begunWith("name", "别的")).isEqualTo(begun);
    }

    private static Testimony folded(Testimony first, List<Said> statements) {
        var testimony = first;
        for (var said : statements) {
            testimony = testimony.with(said.voice(), said.values());
        }
        return testimony;
    }

    @Provide
    Arbitrary<List<Said>> statements() {
        var voice = Combinators.combine(
                        Arbitraries.of("s1", "s2", "s3").injectNull(0.3),
                        Arbitraries.of("2024-02-29", "2025-02-28", "2026-01-01")
                                .map(LocalDate::parse)
                                .injectNull(0.3),
                        Arbitraries.of(Confidence.class).injectNull(0.3))
                .as(Voice::new);
        return Combinators.combine(voice, values()).as(Said::new).list().ofMaxSize(8);
    }

    private static Arbitrary<Map<String, Object>> values() {
        var entries = Arbitraries.<Map.Entry<String, Object>>of(
                Map.entry("revenue", 1.0),
                Map.entry("revenue", 1.5e20),
                Map.entry("employees", 7L),
                Map.entry("employees", 9L),
                Map.entry("name", "示例\"厂\"\n1"),
                Map.entry("name", "2024-01-01"),
                Map.entry("honours", List.of("高新技术企业", "瞪羚")),
                Map.entry("honours", List.of("瞪羚")),
                Map.entry("foundedOn", LocalDate.of(2000, 1, 2)),
                Map.entry("foundedOn", LocalDate.of(2001, 1, 2)));
        return entries.list().ofMaxSize(4).map(list -> {
            var values = new TreeMap<String, Object>();
            list.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
            return values;
        });
    }
}

package io.liantu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RetrievalTests {

    private static final int STRAWS = 20_000;
    private static final int LIMIT = 20;
    private static final long SEED = 20260301;
    private static final List<LabelledPair> PAIRS = LabelledPair.all();
    private static final IdentityRule RULE = new IdentityRule(LabelledPair.REGIONS);
    private static final Haystack HAYSTACK = new Haystack();

    @BeforeAll
    static void hideTheFirstOfEachPair() {
        var given = PAIRS.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList();
        Haystack.straws(STRAWS, given, SEED).forEach(HAYSTACK::add);
        PAIRS.forEach(pair -> HAYSTACK.add(pair.one()));
    }

    @Test
    void findsTheOtherRecordAmongManyOthers() {
        var found = PAIRS.stream()
                .filter(LabelledPair::same)
                .filter(RetrievalTests::isSuggested)
                .count();
        var same = PAIRS.stream().filter(LabelledPair::same).count();
        assertThat((double) found / same).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void mergesWithNoneOfTheOthers() {
        var merges = PAIRS.stream().flatMap(RetrievalTests::mergesOf).toList();
        var right = PAIRS.stream()
                .filter(LabelledPair::same)
                .flatMap(RetrievalTests::mergesOf)
                .count();
        assertThat((double) right / merges.size()).isGreaterThanOrEqualTo(0.99);
        assertThat(merges).noneMatch(id -> id.startsWith("straw-"));
    }

    private static boolean isSuggested(LabelledPair pair) {
        return HAYSTACK.candidates(pair.other(), LIMIT).stream()
                .filter(candidate -> RULE.judge(candidate, pair.other()).sameness() != Sameness.DIFFERENT)
                .anyMatch(candidate -> candidate.id().equals(pair.one().id()));
    }

    private static Stream<String> mergesOf(LabelledPair pair) {
        return HAYSTACK.candidates(pair.other(), LIMIT).stream()
                .filter(candidate -> RULE.judge(candidate, pair.other()).sameness() == Sameness.CERTAIN)
                .map(KnownEnterprise::id);
    }
}

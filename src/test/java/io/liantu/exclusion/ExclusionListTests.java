package io.liantu.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExclusionListTests {

    @Test
    void leavesTheBlacklistedOutForEverybody() {
        var list = list("a BLACKLISTED");

        assertThat(suggested(list, "a b c", "")).isEqualTo("b c");
        assertThat(suggested(list, "a b c", "x")).isEqualTo("b c");
    }

    @Test
    void leavesACompetitorOutForItsRivalOnly() {
        var list = list("a COMPETITOR x");

        assertThat(suggested(list, "a b", "x")).isEqualTo("b");
        assertThat(suggested(list, "a b", "y x")).isEqualTo("b");
        assertThat(suggested(list, "a b", "y")).isEqualTo("a b");
    }

    @Test
    void leavesTheRivalOutForTheCompetitorAsWell() {
        var list = list("a COMPETITOR x");

        assertThat(suggested(list, "x b", "a")).isEqualTo("b");
        assertThat(suggested(list, "x b", "")).isEqualTo("x b");
    }

    @Test
    void tellsOneReasonForEachWhoIsLeftOut() {
        var screening = list("a IN_PIPELINE", "a COMPETITOR x", "c OTHER")
                .screen(List.of(id("a"), id("b"), id("c")), Function.identity(), Set.of(id("x")));

        assertThat(screening.kept()).containsExactly(id("b"));
        assertThat(screening.excluded())
                .extracting(known -> known.exclusion().enterprise())
                .containsExactly(id("a"), id("c"));
    }

    @Test
    void tellsTheFirstOfSeveralReasonsThatHold() {
        var list = list("a COMPETITOR x", "a IN_PIPELINE", "a OTHER");

        assertThat(kindOf(list, "x")).isEqualTo(ExclusionKind.COMPETITOR);
        assertThat(kindOf(list, "y")).isEqualTo(ExclusionKind.IN_PIPELINE);
    }

    @Test
    void namesARivalWhomNobodyKnowsByItsId() {
        var known = known("a COMPETITOR x");
        var unnamed = new KnownExclusion(known.id(), known.exclusion(), "甲", null);
        var left = new ExclusionList(List.of(unnamed))
                .find(id("x"), Set.of(id("a")))
                .orElseThrow();

        assertThat(left.name() + " " + left.towardName()).isEqualTo("x 甲");
    }

    @Test
    void tellsAnExclusionOfWhomItKeepsOut() {
        var left = list("a COMPETITOR x").find(id("x"), Set.of(id("a"))).orElseThrow();

        assertThat(left.exclusion().enterprise()).isEqualTo(id("x"));
        assertThat(left.exclusion().toward()).isEqualTo(id("a"));
        assertThat(left.name() + " " + left.towardName()).isEqualTo("x a");
        assertThat(left.id()).isEqualTo("competitor~a~x");
    }

    @Test
    void namesAnExclusionByKindAndThoseItIsAboutInEitherOrder() {
        assertThat(known("a COMPETITOR x").id()).isEqualTo("competitor~a~x");
        assertThat(known("x COMPETITOR a").id()).isEqualTo("competitor~a~x");
        assertThat(known("a IN_PIPELINE").id()).isEqualTo("in-pipeline~a");
        assertThat(known("a~b COMPETITOR c").id())
                .isNotEqualTo(known("a COMPETITOR b~c").id());
    }

    private static ExclusionKind kindOf(ExclusionList list, String from) {
        return list.find(id("a"), Set.of(id(from))).orElseThrow().exclusion().kind();
    }

    private static String suggested(ExclusionList list, String candidates, String from) {
        var screening = list.screen(ids(candidates), Function.identity(), Set.copyOf(ids(from)));
        return screening.kept().stream().map(EnterpriseId::value).collect(Collectors.joining(" "));
    }

    private static List<EnterpriseId> ids(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(EnterpriseId::new)
                .toList();
    }

    private static ExclusionList list(String... lines) {
        return new ExclusionList(Stream.of(lines).map(ExclusionListTests::known).toList());
    }

    static KnownExclusion known(String line) {
        var parts = line.split(" ", -1);
        var exclusion = new Exclusion(
                id(parts[0]),
                ExclusionKind.valueOf(parts[1]),
                parts.length > 2 ? id(parts[2]) : null,
                null,
                LocalDate.of(2026, 1, 31));
        return new KnownExclusion(exclusion.id(), exclusion, parts[0], parts.length > 2 ? parts[2] : null);
    }

    private static EnterpriseId id(String value) {
        return new EnterpriseId(value);
    }
}

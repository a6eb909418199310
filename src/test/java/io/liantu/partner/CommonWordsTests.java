package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.likeness.CharacterPairs;
import io.liantu.likeness.LikenessIndex;
import io.liantu.likeness.ProductNames;
import io.liantu.network.Partner;
import io.liantu.network.PartnerNetwork;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonWordsTests {

    private static final NamedProducts NAMES = new LikenessOfNames(LikenessIndex.ofNames(List.of(
            ProductNames.of(new ProductId("lens"), "红外透镜"),
            ProductNames.of(new ProductId("laser"), "红外激光器"),
            ProductNames.of(new ProductId("cake"), "蛋糕"))));

    private final PartnerNetwork market = new Market(
                    "云岫科技 makes laser",
                    "云岫光电科技 makes lens",
                    "红光科技 makes cake",
                    "蓝光科技 makes lens",
                    "甜甜食品 makes cake",
                    "绿光科技 makes cake",
                    "云岫科技有限公司 makes unnamed")
            .network()
            .partners();
    private final Partner asker = partner("云岫科技");
    private final List<Partner> candidates = Stream.of("云岫光电科技", "红光科技", "蓝光科技", "甜甜食品", "绿光科技", "云岫科技有限公司")
            .map(this::partner)
            .toList();
    private final CommonWords words = new CommonWords(asker, candidates, NAMES);

    @Test
    void areRareOnesFirst() {
        assertThat(words.with(partner("云岫光电科技")).words()).containsExactly("云岫", "红外");
        assertThat(words.with(partner("云岫科技有限公司")).words()).containsExactly("云岫科技");
    }

    @Test
    void areNoneWhereNothingIsShared() {
        assertThat(words.with(partner("甜甜食品"))).isEqualTo(new CommonWords.Common(0, List.of()));
    }

    @Test
    void countMoreTheRarerTheyAre() {
        assertThat(words.with(partner("云岫光电科技")).value())
                .isGreaterThan(words.with(partner("蓝光科技")).value());
        assertThat(words.with(partner("蓝光科技")).value())
                .isGreaterThan(words.with(partner("红光科技")).value());
    }

    @Test
    void areAllOfOneThatSaysTheSame() {
        assertThat(words.with(asker).value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void sayNothingOfOneWithoutLetters() {
        assertThat(new CommonWords(partner("甜甜食品"), List.of(), NAMES)
                        .with(asker)
                        .value())
                .isZero();
    }

    @Test
    void areWhatTheCosineSays() {
        for (var candidate : candidates) {
            assertThat(words.with(candidate).value()).isCloseTo(cosine(asker, candidate), within(1e-9));
        }
    }

    private double cosine(Partner one, Partner other) {
        var both = new TreeSet<>(pairs(one));
        both.retainAll(pairs(other));
        return square(both) / Math.sqrt(square(pairs(one)) * square(pairs(other)));
    }

    private double square(Set<Integer> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> {
                    long having = candidates.stream()
                            .filter(candidate -> pairs(candidate).contains(pair))
                            .count();
                    return Math.pow(Math.log((2.0 + candidates.size()) / (1.0 + having)), 2);
                })
                .sum();
    }

    private static Set<Integer> pairs(Partner partner) {
        return Stream.concat(
                        Stream.of(partner.enterprise().name()),
                        partner.makes().stream().map(NAMES::nameOf))
                .flatMap(text -> CharacterPairs.of(text).intStream().boxed())
                .collect(Collectors.toSet());
    }

    private Partner partner(String id) {
        return market.partners(List.of(new EnterpriseId(id))).get(0);
    }
}

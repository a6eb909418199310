package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameLikenessTests {

    @Property
    void isTheSameBothWaysAndEachTime(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(NameLikeness.of(one, other))
                .isBetween(0.0, 1.0)
                .isEqualTo(NameLikeness.of(other, one))
                .isEqualTo(NameLikeness.of(one, other));
    }

    @Property
    void isOneForANameAndItself(@ForAll("names") String name) {
        assertThat(NameLikeness.of(name, name)).isEqualTo(1);
    }

    @Property
    void isGreaterForWhatStandsAtTheEnd(@ForAll("parts") String one, @ForAll("parts") String other) {
        Assume.that(!one.equals(other));
        var shared = "甲乙";

        assertThat(NameLikeness.of(one + shared, other + shared))
                .isGreaterThan(NameLikeness.of(shared + one, shared + other));
    }

    @Property
    void isZeroForNamesThatShareNoCharacter(@ForAll("parts") String one) {
        assertThat(NameLikeness.of(one, "甲乙")).isZero();
    }

    @Example
    void tellsKindsOfAThingFromWhatBeginsAlike() {
        assertThat(NameLikeness.of("光纤激光器", "固体激光器")).isCloseTo(0.69, within(0.005));
        assertThat(NameLikeness.of("光纤激光器", "光纤连接器")).isCloseTo(0.26, within(0.005));
        assertThat(NameLikeness.of("激光器", "光纤激光器")).isCloseTo(0.81, within(0.005));
        assertThat(NameLikeness.of("光纤", "光纤激光器")).isCloseTo(0.20, within(0.005));
    }

    @Example
    void lookPastCaseWidthBlanksAndSigns() {
        assertThat(NameLikeness.of("CO2 激光器", "ｃｏ２激光器")).isEqualTo(1);
        assertThat(NameLikeness.of("f-theta场镜", "F·Theta 场镜")).isEqualTo(1);
    }

    @Example
    void isZeroWhereThereIsNothingToCompare() {
        assertThat(NameLikeness.of("", "")).isZero();
        assertThat(NameLikeness.of("——", "激光器")).isZero();
        assertThat(NameLikeness.ofAny(List.of(), List.of("激光器"))).isZero();
    }

    @Example
    void takesTheLikestOfSeveralNames() {
        assertThat(NameLikeness.ofAny(List.of("谐波减速器", "谐波齿轮箱"), List.of("电机", "谐波齿轮箱")))
                .isEqualTo(1);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("激光器电机AB1").ofMinLength(1).ofMaxLength(8);
    }

    /** Of one length, so that only the place of what is shared differs. */
    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of("光纤", "固体", "电机", "轴承");
    }
}

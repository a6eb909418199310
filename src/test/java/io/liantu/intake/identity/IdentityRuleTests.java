package io.liantu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityRuleTests {

    private static final List<LabelledPair> PAIRS = LabelledPair.all();
    private static final IdentityRule RULE = new IdentityRule(LabelledPair.REGIONS);

    @Test
    void isMeasuredOnEnoughHardPairs() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(400);
        assertThat(PAIRS).filteredOn(pair -> pair.kind().startsWith("en-")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(PAIRS).filteredOn(pair -> !pair.same()).hasSizeGreaterThanOrEqualTo(PAIRS.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "heldout", ""})
    void mergesOnlyWhatIsTheSameAndFindsWhatMayBe(String half) {
        var pairs = PAIRS.stream().filter(pair -> pair.half().contains(half)).toList();
        var quality = Quality.of(pairs, IdentityRuleTests::judge);
        assertThat(quality.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(quality.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(quality.merged()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void doesNotMindWhichRecordComesFirst() {
        assertThat(PAIRS)
                .allSatisfy(pair -> assertThat(RULE.judge(pair.other(), pair.one()))
                        .isEqualTo(RULE.judge(pair.one(), pair.other())));
    }

    @Test
    void wouldMergeWrongPairsIfItIgnoredBranches() {
        assertThat(precisionWith(IdentityRuleTests::withoutBranch)).isLessThan(0.95);
    }

    @Test
    void wouldMergeWrongPairsIfItIgnoredNumbers() {
        assertThat(precisionWith(IdentityRuleTests::withoutNumbers)).isLessThan(0.95);
    }

    @Test
    void wouldMergeWrongPairsIfItIgnoredTrades() {
        assertThat(precisionWith(IdentityRuleTests::brandOnly)).isLessThan(0.8);
    }

    @Test
    void wouldMergeWrongPairsIfItIgnoredDatesCodesAndRegions() {
        var quality = Quality.of(
                PAIRS,
                pair -> RULE.judge(nameOnly(pair.one()), nameOnly(pair.other())).sameness());
        assertThat(quality.precision()).isLessThan(0.97);
    }

    @ParameterizedTest
    @CsvSource({
        "云岫激光有限公司, 云岫激光有限公司青岛分公司, DIFFERENT",
        "济南云岫激光有限公司, 云岫激光（济南）有限责任公司, CERTAIN",
        "济南云岫激光有限公司, 云岫激光有限公司, LIKELY",
        "济南云岫激光有限公司, 青岛云岫激光有限公司, DIFFERENT",
        "济南云岫激光有限公司, 济南云岫激光集团有限公司, LIKELY",
        "济南云岫激光有限公司, 济南云秀激光有限公司, LIKELY",
    })
    void judgesByNamesWhenNothingElseIsKnown(String one, String other, Sameness sameness) {
        assertThat(RULE.judge(named(one), named(other)).sameness()).isEqualTo(sameness);
    }

    private static Sameness judge(LabelledPair pair) {
        return RULE.judge(pair.one(), pair.other()).sameness();
    }

    private static double precisionWith(UnaryOperator<EnterpriseName> mutation) {
        return Quality.of(
                        PAIRS,
                        pair -> RULE.judge(mutated(pair.one(), mutation), mutated(pair.other(), mutation))
                                .sameness())
                .precision();
    }

    private static KnownEnterprise mutated(KnownEnterprise known, UnaryOperator<EnterpriseName> mutation) {
        return new KnownEnterprise(
                known.id(),
                mutation.apply(known.name()),
                known.aliases().stream().map(mutation).toList(),
                known.uscc(),
                known.regions(),
                known.address(),
                known.foundedOn());
    }

    private static EnterpriseName withoutBranch(EnterpriseName name) {
        return parts(name, name.core(), name.numbers(), "");
    }

    private static EnterpriseName withoutNumbers(EnterpriseName name) {
        return parts(name, name.core(), List.of(), name.branch());
    }

    private static EnterpriseName brandOnly(EnterpriseName name) {
        return parts(name, name.brand(), name.numbers(), name.branch());
    }

    private static EnterpriseName parts(EnterpriseName name, String core, List<String> numbers, String branch) {
        return new EnterpriseName(
                name.written(),
                name.place(),
                core,
                name.brand(),
                name.trades(),
                numbers,
                name.group(),
                name.form(),
                branch);
    }

    private static KnownEnterprise nameOnly(KnownEnterprise known) {
        return new KnownEnterprise(known.id(), known.name(), known.aliases(), null, List.of(), null, null);
    }

    private static KnownEnterprise named(String name) {
        return new KnownEnterprise(name, LabelledPair.NAMES.read(name), List.of(), null, List.of(), null, null);
    }
}

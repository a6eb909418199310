package io.liantu.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConcentrationTests {

    @Test
    void isOneForASingleMember() {
        assertThat(Concentration.herfindahl(List.of(7.0))).hasValue(1);
    }

    @Test
    void isOneOverNForEqualMembers() {
        assertThat(Concentration.herfindahl(Collections.nCopies(4, 25.0))).hasValue(0.25);
    }

    @Test
    void isEmptyWhenNothingIsSupplied() {
        assertThat(Concentration.herfindahl(List.of())).isEmpty();
        assertThat(Concentration.herfindahl(List.of(0.0, 0.0))).isEmpty();
    }

    @Test
    void equalsTheChanceThatTwoYuanMeetTheSameMember() {
        var random = new Random(1);
        for (var round = 0; round < 50; round++) {
            var amounts = random.ints(1 + random.nextInt(5), 1, 9)
                    .boxed()
                    .map(Integer::doubleValue)
                    .toList();

            assertThat(Concentration.herfindahl(amounts).orElseThrow())
                    .isCloseTo(chanceOfMeeting(amounts), within(1e-12));
        }
    }

    /** Draws every pair of yuan, and counts those whose members are the same. */
    private static double chanceOfMeeting(List<Double> amounts) {
        var memberOfYuan = new ArrayList<Integer>();
        for (var member = 0; member < amounts.size(); member++) {
            memberOfYuan.addAll(Collections.nCopies(amounts.get(member).intValue(), member));
        }
        var meetings = memberOfYuan.stream()
                .mapToLong(one -> memberOfYuan.stream().filter(one::equals).count())
                .sum();
        return (double) meetings / ((long) memberOfYuan.size() * memberOfYuan.size());
    }
}

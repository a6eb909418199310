package io.liantu.algorithm.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProofTests {

    /** More than a solver proves in the time of a test. */
    private static final int PARTICIPANTS = 60;

    private static final int SLOTS = 20;

    @Test
    @Timeout(60)
    void isOverWhenItIsClosedWhateverCameInBetween() {
        var grid = new Grid(everybodyOften());
        var left = new Proof[1];

        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    try (var proof = new Proof(model(grid), 1, 1, Double.POSITIVE_INFINITY)) {
                        left[0] = proof;
                        assertThat(proof.hasEnded()).isFalse();
                        throw new IllegalStateException("nobody can keep it");
                    }
                })
                .withMessage("nobody can keep it");

        assertThat(left[0].hasEnded()).isTrue();
    }

    private static SlotModel model(Grid grid) {
        var model = new SlotModel(grid);
        model.model.minimize(BreakTerms.addTo(model, OwnBreaks.atLeast(grid)));
        return model;
    }

    private static TimetableProblem everybodyOften() {
        List<WantedMeeting> meetings = IntStream.range(0, PARTICIPANTS)
                .boxed()
                .flatMap(one -> IntStream.of(1, 7, 11, 13, 17)
                        .mapToObj(on -> WantedMeeting.wished(one, (one + on) % PARTICIPANTS, 1)
                                .obliged(true)))
                .toList();
        return TimetableProblem.of(PARTICIPANTS, SLOTS, SLOTS / 2, PARTICIPANTS / 4 + 1, meetings);
    }
}

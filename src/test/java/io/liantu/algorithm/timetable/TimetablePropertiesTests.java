package io.liantu.algorithm.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TimetablePropertiesTests {

    @Property(tries = 150)
    void tellsOfNoTimetableThatBreaksARuleExceptThatMeetingsAreMissing(@ForAll long seed) {
        var problem = SmallEvent.random(seed, 20, 60, 10);
        var questions = new AtomicInteger();
        var told = new ArrayList<TimetablePlan>();

        told.add(TimetableEngine.plan(problem, seed, () -> questions.incrementAndGet() > 100, told::add));

        assertThat(told).allSatisfy(plan -> {
            var breaches = TimetableCheck.breaches(problem, plan.timetable());
            assertThat(breaches)
                    .extracting(Breach::rule)
                    .allMatch(rule -> rule instanceof Rule.Held || rule instanceof Rule.FairBreaks);
            assertThat(breaches.isEmpty()).isEqualTo(plan.isFeasible());
            if (plan.isFeasible()) {
                assertThat(plan.merit().wishes()).isLessThanOrEqualTo(plan.atMostWishes());
                assertThat(plan.merit().breaks()).isGreaterThanOrEqualTo(plan.atLeastBreaks());
            }
        });
    }
}

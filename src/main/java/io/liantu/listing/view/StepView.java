package io.liantu.listing.view;

import io.liantu.listing.Step;
import io.liantu.score.view.Telling;
import java.time.Instant;
import java.util.List;

/**
 * One step in the history of something.
 *
 * @param from the state before; empty for the first
 * @param to the state after
 * @param toName the same in the reader's language
 * @param text evidence, a reason or a remark; may be empty
 */
public record StepView(long number, Instant at, String by, String from, String to, String toName, String text) {

    static List<StepView> of(List<Step> steps, String family, Telling telling) {
        return steps.stream()
                .map(step -> new StepView(
                        step.number(),
                        step.at(),
                        step.by(),
                        step.from(),
                        step.to(),
                        telling.nameOf(family, step.to()),
                        step.text()))
                .toList();
    }
}

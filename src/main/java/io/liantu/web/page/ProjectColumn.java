package io.liantu.web.page;

import io.liantu.listing.ProjectState;
import io.liantu.listing.view.ProjectView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The projects in one state.
 *
 * @param next what comes next; null where nothing does
 */
record ProjectColumn(String state, @Nullable String next, List<ProjectView> projects) {

    private static final List<String> STEPS = List.of("confirmed", "in-talks", "agreed", "delivered");

    /** One for each state. */
    static List<ProjectColumn> of(List<ProjectView> all) {
        return Arrays.stream(ProjectState.values())
                .map(ProjectState::key)
                .map(state -> new ProjectColumn(
                        state,
                        next(state).orElse(null),
                        all.stream().filter(one -> one.state().equals(state)).toList()))
                .toList();
    }

    private static Optional<String> next(String state) {
        int at = STEPS.indexOf(state);
        return at >= 0 && at + 1 < STEPS.size() ? Optional.of(STEPS.get(at + 1)) : Optional.empty();
    }
}

package io.liantu.listing;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** What was asked for does not follow from how far a project is. */
public final class ProjectConflict extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private ProjectConflict(Kind kind, String key, List<?> arguments, List<String> suggestions) {
        super(kind, key, arguments, suggestions);
    }

    static ProjectConflict of(String verb, Project project) {
        return new ProjectConflict(
                Kind.CONFLICT,
                "project-state." + verb,
                List.of(
                        project.id().value(),
                        project.state().key(),
                        project.state().chinese()),
                List.of());
    }

    static ProjectConflict advance(Project project, ProjectState later) {
        return new ProjectConflict(
                Kind.CONFLICT,
                "project-state.advance",
                List.of(
                        project.id().value(),
                        project.state().key(),
                        later.key(),
                        project.state().chinese(),
                        later.chinese()),
                project.state().next().map(ProjectState::key).stream().toList());
    }

    static ProjectConflict twice(String demand, String giver) {
        return new ProjectConflict(Kind.CONFLICT, "project-twice", List.of(demand, giver), List.of());
    }

    static ProjectConflict vetoed(String demand, String giver) {
        return new ProjectConflict(Kind.CONFLICT, "project-vetoed", List.of(demand, giver), List.of());
    }

    static ProjectConflict unknown(String id) {
        return new ProjectConflict(Kind.NOT_FOUND, "unknown-project", List.of(id), List.of());
    }

    /** No state of projects is called so. */
    public static ProjectConflict state(String state) {
        return new ProjectConflict(Kind.INVALID, "invalid-project.state", List.of(state), ProjectState.keys());
    }
}

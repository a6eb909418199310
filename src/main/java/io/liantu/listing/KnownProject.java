package io.liantu.listing;

import org.jspecify.annotations.Nullable;

/**
 * A project with the names of what it speaks of.
 *
 * @param summary what is asked for; empty when nobody knows the demand any more
 * @param offered what is offered; null where the giver has offered nothing by itself
 */
public record KnownProject(
        Project project,
        String askerName,
        String giverName,
        ItemKind kind,
        String summary,
        @Nullable String offered) {}

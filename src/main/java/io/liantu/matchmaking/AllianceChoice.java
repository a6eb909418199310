package io.liantu.matchmaking;

import org.jspecify.annotations.Nullable;

/**
 * An alliance 联盟 that may hold an event.
 *
 * @param chain the one that it guides; null for none
 * @param region where it works; null when that is not known
 */
public record AllianceChoice(
        String id,
        String name,
        @Nullable String chain,
        @Nullable String region) {}

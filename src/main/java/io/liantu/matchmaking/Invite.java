package io.liantu.matchmaking;

import io.liantu.enterprise.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param note why, in words; null when nobody said
 */
public record Invite(
        EnterpriseId enterprise, Role role, @Nullable String note) {}

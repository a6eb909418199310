package io.liantu.matchmaking.view;

/**
 * How many are left at one step from invitation to delivery.
 *
 * @param share of the largest step that counts the same, enterprises or pairs, 0 to 1
 */
public record FunnelStepView(String key, String name, long count, double share) {}

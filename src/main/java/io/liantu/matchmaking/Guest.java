package io.liantu.matchmaking;

/**
 * Whose link somebody opened.
 *
 * @param number of the participant
 */
public record Guest(EventId event, int number) {}

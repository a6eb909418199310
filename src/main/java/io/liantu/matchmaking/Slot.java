package io.liantu.matchmaking;

/**
 * A time for one meeting at each table.
 *
 * @param number from 1, through the whole day
 * @param part the half of the day
 */
public record Slot(int number, SessionPart part, TimeSpan time) {}

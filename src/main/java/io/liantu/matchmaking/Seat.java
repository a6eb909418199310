package io.liantu.matchmaking;

/**
 * When and where two meet.
 *
 * @param slot the number of the time, from 1
 * @param table the number of the table, from 1
 */
public record Seat(int slot, int table) {}

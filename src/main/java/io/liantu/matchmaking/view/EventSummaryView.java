package io.liantu.matchmaking.view;

/**
 * An event as a list shows it.
 *
 * @param coming how many promised to come
 * @param amount in yuan, of all its contracts
 */
public record EventSummaryView(
        EventView event, long participants, long coming, long meetings, long contracts, double amount) {}

package io.liantu.matchmaking;

/**
 * How good a timetable is.
 *
 * @param wanted how many meetings are wanted
 * @param placed how many of them take place
 * @param wishes the worth of the wishes that are met
 * @param atMostWishes no timetable meets wishes of more worth; 0 while that is not known
 * @param breaks how many idle periods participants have between two meetings, in all
 * @param atLeastBreaks none with as many wishes has fewer
 * @param spread by how many breaks two participants differ at most
 * @param tableChanges how often a participant's next meeting is at another table
 */
public record PlanFigures(
        int wanted,
        int placed,
        long wishes,
        long atMostWishes,
        int breaks,
        int atLeastBreaks,
        int spread,
        int tableChanges) {}

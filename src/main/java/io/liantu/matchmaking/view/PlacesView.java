package io.liantu.matchmaking.view;

import java.util.List;

/**
 * Where a meeting could be at one time.
 *
 * @param time such as 09:00-09:20
 * @param clashes what speaks against the time, in words; empty when nothing does
 * @param tables the numbers of those that are free then
 */
public record PlacesView(int slot, String time, List<ClashView> clashes, List<Integer> tables) {}

package io.liantu.listing;

/**
 * A pair of the best overall pairing.
 *
 * @param place where the match stands in the demand's own list, from 1: who is not first gave way to somebody who needs the giver more
 */
public record ProposedPair(Known<DemandItem> demand, Match match, int place) {}

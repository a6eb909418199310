package io.liantu.growth;

import io.liantu.chain.Segment;
import io.liantu.network.Presence;
import io.liantu.shared.Explanation;

/**
 * How a region serves one segment 环节, in figures alone.
 *
 * @param tier how many steps it is from the end of the chain, 0 for what nothing in the chain follows
 * @param why the rule that gave the state
 * @param presence how many make it where, without names
 */
public record SegmentCoverage(Segment segment, int tier, SegmentState state, Explanation why, Presence presence) {}

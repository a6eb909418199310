package io.liantu.growth;

import io.liantu.network.OutsideMaker;
import io.liantu.region.Ring;
import io.liantu.score.Score;

/**
 * An outside enterprise that could fill a gap, with the reasons.
 *
 * @param ring how near it is
 * @param maker the facts behind the score
 */
public record Candidate(OutsideMaker maker, Ring ring, Score score) {}

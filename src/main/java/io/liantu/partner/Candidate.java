package io.liantu.partner;

import io.liantu.network.OutsideMaker;
import io.liantu.region.Ring;
import io.liantu.score.Score;

/**
 * An enterprise elsewhere that could serve a region, with the reasons.
 *
 * @param ring how near it is
 * @param maker the facts behind the score
 * @param fit how it could come to make the product
 */
public record Candidate(OutsideMaker maker, Fit fit, Ring ring, Score score) {}

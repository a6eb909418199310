package io.liantu.growth;

import io.liantu.enterprise.Enterprise;
import io.liantu.score.Score;

/** An enterprise that leads a chain 链主 by its position in the supply network, with the reasons. */
public record ChainLeader(Enterprise enterprise, Score score) {}

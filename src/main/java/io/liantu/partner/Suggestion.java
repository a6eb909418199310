package io.liantu.partner;

import io.liantu.network.Partner;
import io.liantu.score.Score;

/** An enterprise that could be a partner, with the reasons. */
public record Suggestion(Partner partner, Score score) {}

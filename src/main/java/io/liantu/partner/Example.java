package io.liantu.partner;

import java.util.List;

/** A candidate of which it is known whether it was right to suggest it. */
record Example(List<Clue> clues, boolean isRight) {}

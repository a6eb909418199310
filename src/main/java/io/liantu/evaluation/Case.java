package io.liantu.evaluation;

import it.unimi.dsi.fastutil.ints.IntSet;

/**
 * A question with its answers, both by place.
 *
 * @param right what was hidden
 * @param known what is not judged: known before, or right in another way; never what is right
 */
record Case(Question question, IntSet right, IntSet known) {

    Case {
        if (right.isEmpty() || right.intStream().anyMatch(known::contains)) {
            throw new IllegalArgumentException("Nothing, or what is known already, is right for " + question);
        }
    }
}

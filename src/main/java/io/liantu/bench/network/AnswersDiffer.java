package io.liantu.bench.network;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** Two engines answered the same question differently, so their times cannot be compared. */
public final class AnswersDiffer extends DomainProblem {

    private static final long serialVersionUID = 1L;

    AnswersDiffer(String engine, String reference, String question, String expected, String found) {
        super(Kind.CONFLICT, "bench.answers-differ", List.of(engine, reference, question, expected, found), List.of());
    }
}

package io.liantu.bench.network;

import java.util.List;
import java.util.function.Supplier;

/** One of the two ways to ask an engine. */
@FunctionalInterface
interface Asking {

    /** Asks, and answers what reads the answer out. */
    Supplier<List<Row>> about(Question question);
}

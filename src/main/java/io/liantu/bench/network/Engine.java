package io.liantu.bench.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that answers questions about the network. What is returned reads the answer out, after the clock has stopped
 * and before the next question.
 */
interface Engine {

    String title();

    /** How many make each product that goes into one, up to {@value Question#DEPTH} steps, inside a city; by product. */
    Supplier<List<Row>> coverage(Question question);

    /**
     * The makers of a product outside a city: those with most customers inside first, then those with most customers for
     * the product, then by id; at most {@value Question#MOST}.
     */
    Supplier<List<Row>> candidates(Question question);

    /** The process that does the work, where that is not this one. */
    default Optional<ProcessHandle> server() {
        return Optional.empty();
    }
}

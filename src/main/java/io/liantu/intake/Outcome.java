package io.liantu.intake;

/** What a row does to the graph. */
enum Outcome {
    /** It brings something new. */
    ADDED,
    /** It changes a value that stands. */
    CHANGED,
    /** It changes no value that stands. */
    LEFT
}

package io.liantu.evaluation;

/** Answers questions by scores. */
public interface Ranker {

    /** How tables call it. */
    String name();

    /**
     * Ranks enterprises, or products where a region is asked about. It may rank what is known already, and need not rank what
     * it thinks nothing of. The same question gets the same answer.
     */
    Ranking rank(Question question);
}

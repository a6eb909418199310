package io.liantu.evaluation;

/** Makes a ranker out of what is known. What is hidden is not in there, which is what keeps an evaluation honest. */
@FunctionalInterface
public interface RankerFactory {

    /**
     * Makes one.
     *
     * @param training what is left of the graph after facts were hidden
     * @param task what it will be asked
     * @param seed of whatever chance it takes; the same one gives the same ranker
     */
    Ranker train(KnownGraph training, Task task, long seed);
}

package io.liantu.evaluation;

import java.util.Locale;
import java.util.function.Function;

/** Rankers that anybody could think of. Whoever claims to know more has to be better than all of them. */
enum Baseline implements RankerFactory {
    /** Ranks nothing, so that its values are exactly those of chance. */
    RANDOM {
        @Override
        Function<Question, Ranking> trained(KnownGraph training, Task task) {
            int items = task.ranksEnterprises()
                    ? training.enterprises().size()
                    : training.products().size();
            return question -> Ranking.none(items);
        }
    },
    /** Whoever has the most customers, makes the most products, or is made by the most. */
    POPULARITY {
        @Override
        Function<Question, Ranking> trained(KnownGraph training, Task task) {
            return new Popularity(Ties.of(training), task)::rank;
        }
    },
    /** What was so lately stays so. */
    PERSISTENCE {
        @Override
        Function<Question, Ranking> trained(KnownGraph training, Task task) {
            return Persistence.of(training, task)::rank;
        }
    },
    /** Who has the most neighbours in common with what is asked about. */
    COMMON_NEIGHBOURS {
        @Override
        Function<Question, Ranking> trained(KnownGraph training, Task task) {
            return new SharedNeighbours(training, degree -> 1)::rank;
        }
    },
    /** The same, where a neighbour counts the less the more it has itself (doi:10.1016/S0378-8733(03)00009-1). */
    ADAMIC_ADAR {
        @Override
        Function<Question, Ranking> trained(KnownGraph training, Task task) {
            return new SharedNeighbours(training, degree -> 1 / Math.log(Math.max(2, degree)))::rank;
        }
    },
    /** Who makes what is needed, or what is next to it. */
    PRODUCT_MATCH {
        @Override
        Function<Question, Ranking> trained(KnownGraph training, Task task) {
            return new ProductMatch(training)::rank;
        }
    };

    abstract Function<Question, Ranking> trained(KnownGraph training, Task task);

    private record Trained(String name, Function<Question, Ranking> ranking) implements Ranker {

        @Override
        public Ranking rank(Question question) {
            return ranking.apply(question);
        }
    }

    @Override
    public Ranker train(KnownGraph training, Task task, long seed) {
        return new Trained(title(), trained(training, task));
    }

    /** As tables call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

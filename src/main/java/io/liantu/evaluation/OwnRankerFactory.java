package io.liantu.evaluation;

import io.liantu.likeness.ProductLikeness;
import io.liantu.partner.LikenessOfNames;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes rankers of the application's own suggestions. Names of products are nobody's secret; all else comes from training. */
@Component
class OwnRankerFactory implements RankerFactory {

    private final ProductLikeness likeness;

    OwnRankerFactory(ProductLikeness likeness) {
        this.likeness = likeness;
    }

    private record Own(Function<Question, Ranking> ranking) implements Ranker {

        @Override
        public String name() {
            return "liantu";
        }

        @Override
        public Ranking rank(Question question) {
            return ranking.apply(question);
        }
    }

    @Override
    public Ranker train(KnownGraph training, Task task, long seed) {
        var rankers = new OwnRankers(training, new LikenessOfNames(likeness.wholeIndex()), seed);
        return new Own(
                switch (task) {
                    case SUPPLY_LINK -> rankers.suppliers();
                    case REGION_SUPPLIER -> rankers.candidates();
                    case MAKER -> rankers.makers();
                    case NEW_ACTIVITY -> rankers.next();
                });
    }
}

package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Bought;
import io.liantu.evaluation.KnownGraph.Enterprise;
import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Product;
import io.liantu.evaluation.KnownGraph.Region;
import io.liantu.evaluation.KnownGraph.Supplied;
import io.liantu.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A small graph in which everything occurs that makes hiding difficult: kinds, several links, sales of what is made. */
final class RandomGraph {

    private static final int ENTERPRISES = 40;
    private static final int PRODUCTS = 40;
    private static final int CITIES = 8;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);

    private final Random random;
    private final boolean isDated;

    private RandomGraph(long seed, boolean isDated) {
        random = new Random(seed);
        this.isDated = isDated;
    }

    /** @param isDated whether most facts have a day; else none has */
    static KnownGraph of(long seed, boolean isDated) {
        var drawn = new RandomGraph(seed, isDated);
        return new KnownGraph(
                IntStream.range(0, CITIES)
                        .mapToObj(city -> new Region("c" + city, RegionLevel.CITY))
                        .toList(),
                IntStream.range(0, ENTERPRISES).mapToObj(drawn::enterpriseOf).toList(),
                IntStream.range(0, PRODUCTS).mapToObj(drawn::productOf).toList(),
                IntStream.range(0, 150)
                        .mapToObj(fact -> new Made(drawn.enterprise(), drawn.product(), null, drawn.day()))
                        .toList(),
                IntStream.range(0, 200)
                        .mapToObj(fact -> new Supplied(
                                drawn.enterprise(), drawn.enterprise(), drawn.productOrNull(), null, drawn.day()))
                        .toList(),
                IntStream.range(0, 60)
                        .mapToObj(fact -> new Bought(drawn.enterprise(), drawn.product(), null, drawn.day()))
                        .toList());
    }

    private Enterprise enterpriseOf(int number) {
        var places = number % 5 == 0 ? List.<String>of() : List.of("c" + number % CITIES);
        return new Enterprise(
                "e%02d".formatted(number),
                "e",
                places.stream().findFirst().orElse(null),
                places,
                null,
                null,
                null,
                null,
                false);
    }

    private Product productOf(int number) {
        var kindOf = number > 15 ? List.of("p%02d".formatted(random.nextInt(number))) : List.<String>of();
        return new Product("p%02d".formatted(number), "p", List.of(product()), kindOf);
    }

    /** Some have much more than others. */
    private String enterprise() {
        return "e%02d".formatted(Math.min(random.nextInt(ENTERPRISES), random.nextInt(ENTERPRISES)));
    }

    private String product() {
        return "p%02d".formatted(random.nextInt(PRODUCTS));
    }

    private @Nullable String productOrNull() {
        return random.nextInt(4) == 0 ? null : product();
    }

    private @Nullable LocalDate day() {
        return isDated && random.nextInt(10) > 0 ? BEGIN.plusDays(random.nextInt(60)) : null;
    }
}

package io.liantu.partner.view;

import io.liantu.partner.Ranked;
import io.liantu.partner.Weighing;
import io.liantu.score.view.Rounding;
import io.liantu.score.view.Telling;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights by which a ranking goes.
 *
 * @param ranking its stable name, such as {@code suppliers}
 * @param name the same in the reader's language
 * @param kind {@code standard} or {@code learned}
 * @param kindName the same in the reader's language
 * @param examples how many right examples there were to learn from; 0 when nobody has tried
 * @param asOf when it was tried to learn them; null when nobody has
 * @param features most points first
 */
public record WeighingView(
        String ranking,
        String name,
        String kind,
        String kindName,
        int examples,
        @Nullable Instant asOf,
        List<FeatureView> features) {

    /**
     * What a feature adds at most.
     *
     * @param feature its stable name
     * @param name the same in the reader's language
     */
    public record FeatureView(String feature, String name, double points) {}

    static WeighingView of(Ranked what, Weighing weighing, Telling telling) {
        return new WeighingView(
                what.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                telling.nameOf("ranked", what),
                WeightsView.nameOf(weighing.kind()),
                telling.nameOf("weights", weighing.kind()),
                weighing.examples(),
                weighing.asOf(),
                weighing.weights().points().entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> new FeatureView(
                                entry.getKey(),
                                telling.nameOf("feature", entry.getKey()),
                                Rounding.toTenths(entry.getValue())))
                        .toList());
    }
}

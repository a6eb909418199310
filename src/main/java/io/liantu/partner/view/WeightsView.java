package io.liantu.partner.view;

import io.liantu.partner.Weighing;
import io.liantu.partner.WeightKind;
import java.util.Locale;
import java.util.Map;

/**
 * The weights of an answer.
 *
 * @param kind {@code standard}, or {@code learned} from the network; the question may have overruled some of either
 * @param points by feature: what it adds at most
 */
public record WeightsView(String kind, Map<String, Double> points) {

    /** Those of an answer. */
    public static WeightsView of(Weighing weighing) {
        return new WeightsView(nameOf(weighing.kind()), weighing.weights().points());
    }

    static String nameOf(WeightKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

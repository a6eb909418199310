package io.liantu.partner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads weights that somebody wants otherwise, such as {@code makes:40}. */
public final class OverruledWeights {

    private static final int PARTS = 2;

    private OverruledWeights() {}

    /**
     * Points by feature.
     *
     * @param weights as somebody wrote them; blank ones say nothing
     * @throws UnknownWeight when one is not a feature, a colon and a number that is not negative
     */
    public static Map<String, Double> parse(List<String> weights) {
        var parsed = new TreeMap<String, Double>();
        weights.stream().filter(weight -> !weight.isBlank()).forEach(weight -> {
            var parts = weight.split(":", PARTS);
            parsed.put(parts[0].strip(), parts.length < PARTS ? refuse(weight) : points(parts[1], weight));
        });
        return parsed;
    }

    private static double points(String text, String weight) {
        try {
            double points = Double.parseDouble(text.strip());
            return points >= 0 && points <= Integer.MAX_VALUE ? points : refuse(weight);
        } catch (NumberFormatException e) {
            return refuse(weight);
        }
    }

    private static double refuse(String weight) {
        throw new UnknownWeight(weight, List.of());
    }
}

package io.liantu.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much an honour 资质 says of an enterprise, along the cultivation ladder: innovative small firm, high-tech firm,
 * specialised 专精特新 or gazelle 瞪羚, little giant 小巨人 or single-product champion 单项冠军.
 */
public final class HonourScale {

    private static final double OTHER = 0.3;

    /** The first word that an honour contains decides; a little giant's title also contains 专精特新. */
    private static final Map<String, Double> BY_WORD = new LinkedHashMap<>();

    static {
        BY_WORD.put("小巨人", 1.0);
        BY_WORD.put("单项冠军", 1.0);
        BY_WORD.put("专精特新", 0.8);
        BY_WORD.put("瞪羚", 0.8);
        BY_WORD.put("高新技术", 0.6);
        BY_WORD.put("创新型", 0.4);
    }

    private HonourScale() {}

    /** The words that tell honours apart, the highest first. */
    public static List<String> words() {
        return List.copyOf(BY_WORD.keySet());
    }

    /** The value of the best honour, 0 to 1; 0 for none. */
    public static double best(List<String> honours) {
        return honours.stream().mapToDouble(HonourScale::valueOf).max().orElse(0);
    }

    private static double valueOf(String honour) {
        return BY_WORD.entrySet().stream()
                .filter(entry -> honour.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}

package io.liantu.evaluation;

import io.liantu.evaluation.KnownGraph.Bought;
import io.liantu.evaluation.KnownGraph.Enterprise;
import io.liantu.evaluation.KnownGraph.Made;
import io.liantu.evaluation.KnownGraph.Product;
import io.liantu.evaluation.KnownGraph.Region;
import io.liantu.evaluation.KnownGraph.Supplied;
import io.liantu.region.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A graph drawn as lines of words: {@code X is city [of Y]}, {@code A in X}, {@code A exists}, {@code p from q}, {@code p kind-of q}, {@code A
 * makes p [DAY]}, {@code A buys p [DAY]}, {@code A supplies B [p|-] [DAY]}.
 */
final class DrawnGraph {

    private final Map<String, Region> regions = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();
    private final TreeSet<String> enterprises = new TreeSet<>();
    private final Map<String, List<String>> inputs = new TreeMap<>();
    private final Map<String, List<String>> generals = new TreeMap<>();
    private final List<Made> made = new ArrayList<>();
    private final List<Supplied> supplied = new ArrayList<>();
    private final List<Bought> bought = new ArrayList<>();

    static KnownGraph of(String lines) {
        var drawn = new DrawnGraph();
        lines.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> drawn.take(line.strip().split(" +")));
        return new KnownGraph(
                List.copyOf(drawn.regions.values()),
                drawn.enterprises.stream().map(drawn::enterpriseOf).toList(),
                drawn.inputs.keySet().stream().map(drawn::productOf).toList(),
                drawn.made,
                drawn.supplied,
                drawn.bought);
    }

    private void take(String... words) {
        switch (words[1]) {
            case "is" -> regions.put(words[0], region(words));
            case "in" -> places.put(enterprise(words[0]), words[2]);
            case "exists" -> enterprise(words[0]);
            case "from" -> listOf(inputs, words[0]).add(product(words[2]));
            case "kind-of" -> listOf(generals, words[0]).add(product(words[2]));
            case "makes" -> made.add(new Made(enterprise(words[0]), product(words[2]), null, day(words, 3)));
            case "buys" -> bought.add(new Bought(enterprise(words[0]), product(words[2]), null, day(words, 3)));
            case "supplies" ->
                supplied.add(new Supplied(
                        enterprise(words[0]), enterprise(words[2]), productOrNull(words), null, day(words, 4)));
            default -> throw new IllegalArgumentException(words[1]);
        }
    }

    private static Region region(String... words) {
        return new Region(
                words[0],
                RegionLevel.valueOf(words[2].toUpperCase(Locale.ROOT)),
                words.length > 4 ? List.of(words[4]) : List.of());
    }

    private String enterprise(String id) {
        enterprises.add(id);
        return id;
    }

    private String product(String id) {
        listOf(inputs, id);
        return id;
    }

    /** Whatever is named is a product. */
    private List<String> listOf(Map<String, List<String>> lists, String product) {
        inputs.computeIfAbsent(product, one -> new ArrayList<>());
        return lists.computeIfAbsent(product, one -> new ArrayList<>());
    }

    private @Nullable String productOrNull(String... words) {
        return words.length < 4 || words[3].equals("-") ? null : product(words[3]);
    }

    private static @Nullable LocalDate day(String[] words, int index) {
        return words.length > index ? LocalDate.parse(words[index]) : null;
    }

    private Enterprise enterpriseOf(String id) {
        var place = places.get(id);
        return new Enterprise(id, id, place, place == null ? List.of() : List.of(place), null, null, null, null, true);
    }

    private Product productOf(String id) {
        return new Product(id, id, listOf(inputs, id), listOf(generals, id));
    }
}

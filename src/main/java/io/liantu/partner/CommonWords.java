package io.liantu.partner;

import io.liantu.likeness.CharacterPairs;
import io.liantu.network.Partner;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of candidates that is said of the one who asks, too, in its name and those of what it makes: who belong
 * together often have a place, a trade or a name in common. It is the cosine between the pairs of neighbouring characters
 * of both, where rare ones count more (Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0); how rare one is, the candidates
 * tell. O(characters).
 */
final class CommonWords {

    /** What counts less than this share of the most that is shared is no reason to show. */
    private static final double LEAST = 0.3;

    private static final int SHOWN = 3;

    private final NamedProducts names;
    private final Int2IntOpenHashMap having = new Int2IntOpenHashMap();
    private final int candidates;
    private final IntSet asked;
    private final double norm;

    CommonWords(Partner asker, Collection<Partner> candidates, NamedProducts names) {
        this.names = names;
        this.candidates = candidates.size();
        candidates.forEach(candidate -> pairs(textsOf(candidate)).forEach(pair -> having.addTo(pair, 1)));
        asked = pairs(textsOf(asker));
        norm = norm(asked);
    }

    /**
     * What somebody has in common with the one who asks.
     *
     * @param value from 0 to 1
     * @param words the parts of its texts that tell most of it; none when the value is 0
     */
    record Common(double value, List<String> words) {}

    Common with(Partner candidate) {
        var texts = textsOf(candidate);
        var told = pairs(texts);
        double shared = told.intStream()
                .filter(asked::contains)
                .mapToDouble(pair -> rarity(pair) * rarity(pair))
                .sum();
        return shared == 0
                ? new Common(0, List.of())
                : new Common(Math.min(1, shared / (norm * norm(told))), words(texts));
    }

    private List<String> textsOf(Partner partner) {
        var texts = new ArrayList<String>();
        texts.add(partner.enterprise().name());
        partner.makes().forEach(product -> texts.add(names.nameOf(product)));
        return texts;
    }

    private static IntSet pairs(Collection<String> texts) {
        var pairs = new IntOpenHashSet();
        texts.forEach(text -> pairs.addAll(CharacterPairs.of(text)));
        return pairs;
    }

    /** Above zero, even of what all of them have. */
    private double rarity(int pair) {
        return Math.log((2.0 + candidates) / (1.0 + having.get(pair)));
    }

    private double norm(IntSet pairs) {
        return Math.sqrt(pairs.intStream()
                .mapToDouble(this::rarity)
                .map(rarity -> rarity * rarity)
                .sum());
    }

    /** The rarest first. */
    private List<String> words(Collection<String> texts) {
        var found = new TreeMap<String, Double>();
        texts.forEach(text -> addWords(text, found));
        double most =
                found.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return found.entrySet().stream()
                .filter(word -> word.getValue() >= LEAST * most)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The longest parts of a text all of whose pairs are shared. */
    private void addWords(String text, Map<String, Double> found) {
        var from = 0;
        double rarity = 0;
        for (var at = 0; at < text.length(); at++) {
            var pair = at + 1 < text.length() ? CharacterPairs.at(text, at) : CharacterPairs.NONE;
            if (pair != CharacterPairs.NONE && asked.contains(pair)) {
                rarity += rarity(pair);
            } else {
                if (rarity > 0) {
                    found.put(text.substring(from, at + 1), rarity);
                }
                from = at + 1;
                rarity = 0;
            }
        }
    }
}

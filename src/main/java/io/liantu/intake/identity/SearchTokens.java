package io.liantu.intake.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a record of an enterprise is found by, so that not all pairs need be compared: its key, the pairs of neighbouring
 * characters and of syllables in its names (three letters in a row in Latin ones), its credit code and its address. Two
 * records that may be the same share some; the rarer the shared ones, the likelier. A token is of letters, digits and
 * underscores and stands in a full-text index as one word.
 */
public final class SearchTokens {

    private static final Pattern UNWANTED = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LETTERS = 3;

    private SearchTokens() {}

    /** All tokens of a record, sorted. Their number grows with the length of its names. */
    public static Set<String> of(KnownEnterprise enterprise) {
        var tokens = new TreeSet<String>();
        enterprise.names().forEach(name -> addName(name, tokens));
        enterprise.findCode().ifPresent(code -> tokens.add(token("u", code)));
        var address = enterprise.plainAddress();
        if (!address.isEmpty()) {
            tokens.add(token("a", address));
        }
        return tokens;
    }

    private static void addName(EnterpriseName name, Collection<String> tokens) {
        tokens.add(token("k", name.withoutPlace()));
        if (name.isLatin()) {
            UNWANTED.splitAsStream(name.core()).forEach(word -> addWord(word, tokens));
        } else {
            addPairs("c", characters(name.core()), tokens);
            addPairs("s", Script.sound(name.core()), tokens);
        }
    }

    private static void addWord(String word, Collection<String> tokens) {
        tokens.add(token("w", word));
        IntStream.rangeClosed(LETTERS, word.length())
                .mapToObj(end -> token("t", word.substring(end - LETTERS, end)))
                .forEach(tokens::add);
    }

    private static void addPairs(String kind, List<String> parts, Collection<String> tokens) {
        IntStream.range(1, parts.size())
                .mapToObj(i -> token(kind, parts.get(i - 1), parts.get(i)))
                .forEach(tokens::add);
    }

    private static List<String> characters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static String token(String kind, String... parts) {
        return Stream.of(parts)
                .map(part -> UNWANTED.matcher(part).replaceAll("_"))
                .reduce(kind, (start, part) -> start + "_" + part);
    }
}

package io.liantu.intake.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes plain names in Latin letters apart: jinan (region) ashcombe laser (core) co., ltd. (form). */
final class LatinNames {

    private static final String NUMBER = "(?:[0-9]+|i{1,3}|iv|v|vi{1,3}|first|second|third|fourth|fifth)";
    private static final Pattern BRANCH =
            Pattern.compile("(.*\\b(?:ltd|limited|inc|incorporated|corp|corporation|llc|gmbh|jsc)\\b\\.?),?"
                    + "\\s*\\(?\\s*(.*?(?:branch|office|depot|shop))\\s*\\)?");
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:no\\.?\\s*|number\\s+|unit\\s+|plant\\s+)?\\b(" + NUMBER + ")\\b");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("i", "1"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("v", "5"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"));
    private static final String GROUP = "group";

    private final RegionNames regions;

    LatinNames(RegionNames regions) {
        this.regions = regions;
    }

    EnterpriseName read(String written, String plain) {
        var branch = branchOf(plain.replaceAll("[&+]", " and ").replaceAll("\\bl\\.l\\.c\\b", "llc"));
        var numbers = new ArrayList<String>();
        var counted = NUMBERED.matcher(branch.rest()).replaceAll(found -> {
            numbers.add(DIGITS.getOrDefault(found.group(1), found.group(1)));
            return " ";
        });
        var ended = LatinForms.cut(wordsOf(counted));
        var words = ended.rest();
        var place = placeAmong(words, plain);
        var core = words.stream()
                .filter(word -> !word.equals(GROUP) && !regions.inLatin(word).isNamed())
                .toList();
        return named(written, place, core, words.contains(GROUP), ended.form(), numbers, branch.part());
    }

    private static EnterpriseName named(
            String written,
            Place place,
            List<String> words,
            boolean group,
            LegalForm form,
            List<String> numbers,
            String branch) {
        var brand = words.isEmpty() ? "" : words.get(0);
        var trades = words.isEmpty() ? words : words.subList(1, words.size());
        return new EnterpriseName(written, place, String.join(" ", words), brand, trades, numbers, group, form, branch);
    }

    private static Cut branchOf(String name) {
        var found = BRANCH.matcher(name);
        return found.matches() ? new Cut(found.group(1), String.join(" ", wordsOf(found.group(2)))) : Cut.nothing(name);
    }

    private static List<String> wordsOf(String text) {
        return PUNCTUATION
                .splitAsStream(text)
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .map(LatinForms::unabbreviated)
                .toList();
    }

    private Place placeAmong(List<String> words, String plain) {
        var places = Stream.of(words)
                .flatMap(List::stream)
                .map(regions::inLatin)
                .filter(Place::isNamed)
                .toList();
        if (places.isEmpty()) {
            return Place.NONE;
        }
        var last = places.get(places.size() - 1);
        return plain.startsWith(places.get(0).text()) ? last : last.inBrackets();
    }
}

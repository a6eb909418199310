package io.liantu.intake.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the names of regions 区划 in the names of enterprises, with and without 省, 市, 区 or 县, and in pinyin 拼音. */
public final class RegionNames {

    private static final Pattern SUFFIX = Pattern.compile("(?:(?:维吾尔|壮族|回族)?自治区|特别行政区|地区|省|市|盟|区|县|旗)$");
    private static final Set<String> NOWHERE_OF_THEIR_OWN = Set.of("zone", "park");
    /** Counties become cities and districts; names keep what they were. */
    private static final List<String> FORMER_SUFFIXES = List.of("县", "市", "区");

    private static final int SHORTEST = 2;

    private final Map<String, NamedRegion> regions = new HashMap<>();
    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, Set<String>> shortened = new HashMap<>();
    private final Map<String, Set<String>> latin = new HashMap<>();
    private final int longest;

    /**
     * Learns names.
     *
     * @param regions all that may be named, those above them included
     */
    public RegionNames(Collection<NamedRegion> regions) {
        regions.forEach(region -> this.regions.put(region.code(), region));
        regions.forEach(this::add);
        this.longest = regions.stream()
                .mapToInt(region -> region.name().length())
                .max()
                .orElse(0);
    }

    private void add(NamedRegion region) {
        put(whole, region.name(), region.code());
        var name = shortName(region.name());
        put(shortened, name, region.code());
        if (region.level().equals("county")) {
            FORMER_SUFFIXES.forEach(suffix -> put(whole, name + suffix, region.code()));
        }
        if (!region.level().equals("county") && !NOWHERE_OF_THEIR_OWN.contains(region.level())) {
            put(latin, String.join("", Script.sound(name)), region.code());
        }
    }

    private static void put(Map<String, Set<String>> names, String name, String code) {
        names.computeIfAbsent(name, unused -> new TreeSet<>()).add(code);
    }

    static String shortName(String name) {
        var shorter = SUFFIX.matcher(name).replaceFirst("");
        return shorter.length() < SHORTEST ? name : shorter;
    }

    /** The longest name of a region that a text begins with; after another region, only of one within it. */
    Found startOf(String text, Place before) {
        for (int length = Math.min(longest, text.length()); length >= SHORTEST; length--) {
            var codes = codesOf(text.substring(0, length), before);
            if (!codes.isEmpty()) {
                return new Found(new Place(shortName(text.substring(0, length)), codes, false), length);
            }
        }
        return new Found(Place.NONE, 0);
    }

    /** The region that a whole text names, if it names one. */
    Place exactly(String text) {
        var found = startOf(text, Place.NONE);
        return found.length() == text.length() ? found.place() : Place.NONE;
    }

    /** The region above counties that a word names in pinyin, such as jinan. */
    Place inLatin(String word) {
        return new Place(word, latin.getOrDefault(word, Set.of()), false);
    }

    private Set<String> codesOf(String name, Place before) {
        var codes = new HashSet<>(whole.getOrDefault(name, Set.of()));
        shortened.getOrDefault(name, Set.of()).stream()
                .filter(code -> before.isNamed() || isCalledByItsShortName(code))
                .forEach(codes::add);
        if (before.isNamed()) {
            codes.removeIf(code -> before.codes().stream().noneMatch(above -> isWithin(code, above)));
        }
        return codes;
    }

    /** Short names of districts and counties are too common as brands to be taken for regions. */
    private boolean isCalledByItsShortName(String code) {
        var region = regions.get(code);
        return region != null
                && (!region.level().equals("county") || region.name().endsWith("市"))
                && !NOWHERE_OF_THEIR_OWN.contains(region.level());
    }

    /** Where an enterprise is: the smallest region known of it, or else the one in its name. */
    Set<String> whereabouts(KnownEnterprise enterprise) {
        return enterprise.regions().stream()
                .filter(regions::containsKey)
                .findFirst()
                .map(Set::of)
                .orElse(enterprise.name().place().codes());
    }

    /** Whether one of these regions is, or holds, one of those; a zone 开发区 counts as the city it lies in. */
    boolean overlap(Collection<String> these, Collection<String> those) {
        return these.stream().anyMatch(one -> those.stream().anyMatch(other -> areRelated(one, other)));
    }

    private boolean areRelated(String one, String other) {
        var first = lifted(one);
        var second = lifted(other);
        return isWithin(first, second) || isWithin(second, first);
    }

    private String lifted(String code) {
        var region = regions.get(code);
        return region != null && region.parent() != null && NOWHERE_OF_THEIR_OWN.contains(region.level())
                ? lifted(region.parent())
                : code;
    }

    private boolean isWithin(String code, String above) {
        return holdersOf(code).contains(above);
    }

    /** A region and those above it, itself first. */
    private Set<String> holdersOf(String code) {
        var holders = new LinkedHashSet<String>();
        for (var at = code; at != null && holders.add(at); ) {
            var region = regions.get(at);
            at = region == null ? null : region.parent();
        }
        return holders;
    }

    /**
     * A region found at the start of a text.
     *
     * @param length how many characters of the text name it
     */
    record Found(Place place, int length) {}
}

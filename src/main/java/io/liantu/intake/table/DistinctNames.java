package io.liantu.intake.table;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses two files or sheets of one name: a reader may take either for the other, and an import that is resumed could
 * not tell which of them is written.
 */
final class DistinctNames {

    private DistinctNames() {}

    /**
     * Names count as one when they differ only in case, in their slashes, or in how characters are composed.
     *
     * @throws UnusableSource when two are one
     */
    static void refuseUnlessDistinct(Object source, Stream<String> names) {
        var seen = new HashSet<String>();
        names.filter(name -> !seen.add(plain(name))).findFirst().ifPresent(name -> {
            throw UnusableSource.twice(source, name);
        });
    }

    private static String plain(String name) {
        var parts = List.of(name.replace('\\', '/').split("/", -1));
        var path = parts.stream()
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

package io.liantu.intake;

import java.util.List;

/** What a name means: one thing, nothing, or several things alike. */
sealed interface Meaning {

    record One(String id) implements Meaning {}

    record Nothing() implements Meaning {}

    record Several(List<String> ids) implements Meaning {}

    /** The surest matches decide: a key outranks a name, a name an alias. */
    static Meaning of(List<Match> matches) {
        int surest = matches.stream().mapToInt(Match::rank).min().orElse(0);
        var ids = matches.stream()
                .filter(match -> match.rank() == surest)
                .map(Match::id)
                .distinct()
                .sorted()
                .toList();
        return switch (ids.size()) {
            case 0 -> new Nothing();
            case 1 -> new One(ids.get(0));
            default -> new Several(ids);
        };
    }
}

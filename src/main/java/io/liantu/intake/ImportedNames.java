package io.liantu.intake;

import io.liantu.intake.format.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The names that a dry run would have given to things, and those that they would have no more. */
final class ImportedNames {

    /** Of what is called alike; more than one means nothing in particular. */
    private static final int MOST_ALIKE = 20;

    private static final List<String> NAMES = List.of("name", "aliases", "uscc");
    private static final String ALIASES = "aliases";
    private static final String BETWEEN = "\u0000";

    private final MVMap<String, Boolean> given;
    private final MVMap<String, Boolean> lost;

    ImportedNames(MVStore store) {
        this.given = store.openMap("given");
        this.lost = store.openMap("lost");
    }

    /** What stands of something, its key among it, is something else than before. */
    void change(EntityKind kind, Map<String, ?> before, Map<String, ?> now) {
        var id = String.valueOf(now.get(kind.key()));
        for (int rank = 0; rank < kind.namedBy().size(); rank++) {
            var property = kind.namedBy().get(rank);
            var old = names(before, property);
            var standing = names(now, property);
            for (var name : old) {
                if (!standing.contains(name)) {
                    move(key(kind, name, rank, id), given, lost);
                }
            }
            for (var name : standing) {
                if (!old.contains(name)) {
                    move(key(kind, name, rank, id), lost, given);
                }
            }
        }
    }

    /**
     * What stands of a merged enterprise is something else than before: the one that stays goes by all its names, old and
     * new. A credit code of a merged one only leads to the one that stays, which does not hold it.
     */
    void learn(EntityKind kind, String kept, Map<String, ?> before, Map<String, ?> now) {
        var old = allNames(before);
        var all = new LinkedHashSet<>(old);
        all.addAll(allNames(now));
        change(kind, Map.of(kind.key(), kept, ALIASES, old), Map.of(kind.key(), kept, ALIASES, all));
    }

    private static Set<String> allNames(Map<String, ?> values) {
        return NAMES.stream()
                .flatMap(property -> names(values, property).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Match> find(EntityKind kind, Collection<String> names) {
        return given.isEmpty()
                ? List.of()
                : names.stream().flatMap(name -> find(kind, name)).toList();
    }

    /** Whether what the graph says would not be so any more. */
    boolean hasLost(EntityKind kind, Match match) {
        return !lost.isEmpty() && lost.containsKey(key(kind, match.name(), match.rank(), match.id()));
    }

    /** A name that is lost and one that is given cancel each other out. */
    private static void move(String key, MVMap<String, Boolean> from, MVMap<String, Boolean> to) {
        if (from.remove(key) == null) {
            to.put(key, true);
        }
    }

    private Stream<Match> find(EntityKind kind, String name) {
        var beginning = kind.name() + BETWEEN + name + BETWEEN;
        var found = new ArrayList<Match>();
        var keys = given.keyIterator(beginning);
        while (keys.hasNext() && found.size() < MOST_ALIKE) {
            var key = keys.next();
            if (!key.startsWith(beginning)) {
                break;
            }
            var parts = key.substring(beginning.length()).split(BETWEEN, 2);
            found.add(new Match(name, Integer.parseInt(parts[0]), parts[1]));
        }
        return found.stream();
    }

    private static String key(EntityKind kind, String name, int rank, String id) {
        return String.join(BETWEEN, kind.name(), name, Integer.toString(rank), id);
    }

    private static List<String> names(Map<String, ?> values, String property) {
        var value = values.get(property);
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}

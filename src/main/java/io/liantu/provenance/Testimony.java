package io.liantu.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is said of one thing, each voice once, in the order in which they first spoke. For every field the strongest
 * voice that gives it stands ({@link Voice#BY_STRENGTH}); of two that are equally strong, the one that spoke later.
 * What does not stand stays readable as history, of each field the last ten
 * corrections of a voice.
 *
 * @param statements one for each voice
 */
public record Testimony(List<Statement> statements) {

    /** Nothing is said. */
    public static final Testimony NONE = new Testimony(List.of());

    private static final Comparator<Statement> BY_STRENGTH = Comparator.comparing(Statement::voice, Voice.BY_STRENGTH);

    public Testimony {
        statements = List.copyOf(statements);
    }

    /** One voice, and no other yet. */
    public static Testimony of(Voice voice, Map<String, ?> values) {
        return new Testimony(List.of(Statement.of(voice, values)));
    }

    /**
     * After a voice spoke. Saying the same again changes nothing.
     *
     * @param values what it says, without the fields that it leaves open
     */
    public Testimony with(Voice voice, Map<String, ?> values) {
        var later = new ArrayList<>(statements);
        for (int i = 0; i < later.size(); i++) {
            var statement = later.get(i);
            if (statement.voice().equals(voice)) {
                later.set(i, statement.corrected(values));
                return new Testimony(later);
            }
        }
        later.add(Statement.of(voice, values));
        return new Testimony(later);
    }

    /** What is left when a source is not believed any more. */
    public Testimony without(String source) {
        return new Testimony(statements.stream()
                .filter(statement -> !source.equals(statement.voice().source()))
                .toList());
    }

    /**
     * The same, begun by a statement that gives a field, such as the name without which nothing new is taken. One that
     * gives it comes first; where nobody does, or that would change what stands, a voice of which nothing is known
     * gives it.
     *
     * @param value what to keep where nobody gives the field
     */
    public Testimony begunWith(String field, Object value) {
        if (isEmpty() || statements.get(0).values().containsKey(field)) {
            return this;
        }
        var standing = values();
        var given = Map.of(field, standing.getOrDefault(field, value));
        return Stream.concat(
                        statements.stream().filter(said -> said.values().containsKey(field)),
                        Voice.WITHOUT_SOURCE.stream().filter(this::isSilent).map(voice -> Statement.of(voice, given)))
                .map(this::begunBy)
                .filter(begun -> begun.values().entrySet().containsAll(standing.entrySet()))
                .findFirst()
                .orElseGet(() -> with(Voice.UNKNOWN, given));
    }

    /** Whether nobody says anything. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** What stands, field by field. */
    public SortedMap<String, Object> values() {
        var standing = new TreeMap<String, Object>();
        byStrength().forEach(statement -> standing.putAll(statement.values()));
        return standing;
    }

    /** The statement whose value of a field stands. */
    public Optional<Statement> standing(String field) {
        return byStrength().stream()
                .filter(statement -> statement.values().containsKey(field))
                .reduce((weaker, stronger) -> stronger);
    }

    /** The strongest voice of all; unknown when nothing is said. */
    public Voice foremost() {
        return byStrength().stream()
                .reduce((weaker, stronger) -> stronger)
                .map(Statement::voice)
                .orElse(Voice.UNKNOWN);
    }

    /** Whether one voice said it all and never corrected itself, so that there is no history. */
    public boolean isPlain() {
        return statements.size() == 1 && statements.get(0).earlier().isEmpty();
    }

    private boolean isSilent(Voice voice) {
        return statements.stream().noneMatch(said -> said.voice().equals(voice));
    }

    private Testimony begunBy(Statement first) {
        return new Testimony(Stream.concat(
                        Stream.of(first),
                        statements.stream().filter(said -> !said.voice().equals(first.voice())))
                .toList());
    }

    /** Sorting is stable: of equals, the one that spoke later comes later. */
    private List<Statement> byStrength() {
        return statements.size() <= 1
                ? statements
                : statements.stream().sorted(BY_STRENGTH).toList();
    }
}

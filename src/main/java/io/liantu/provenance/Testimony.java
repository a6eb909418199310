package io.liantu.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

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

    /** All that two testimonies say, as if everything in the other had been said after everything in this one. */
    public Testimony and(Testimony later) {
        var both = this;
        for (var statement : later.statements) {
            for (var telling : statement.tellings()) {
                both = both.with(statement.voice(), telling);
            }
        }
        return both;
    }

    /**
     * What was said after an earlier state of this testimony: of voices that spoke since, the fields that they added or
     * corrected.
     */
    public Testimony since(Testimony before) {
        return new Testimony(statements.stream()
                .filter(said -> !before.statements.contains(said))
                .map(said -> before.of(said.voice()).map(said::since).orElse(said))
                .toList());
    }

    /** The same, where the values of a field are written otherwise, in history as well. */
    public Testimony mapped(String field, UnaryOperator<Object> otherwise) {
        return new Testimony(statements.stream()
                .map(statement -> statement.mapped(field, otherwise))
                .toList());
    }

    /** The same, where the value of a field that stands is another; if nobody gives it, the strongest voice does. */
    public Testimony standingAt(String field, Object value) {
        var voice = standing(field).map(Statement::voice).orElseGet(this::foremost);
        return new Testimony(statements.stream()
                .map(statement -> statement.voice().equals(voice) ? statement.saying(field, value) : statement)
                .toList());
    }

    private Optional<Statement> of(Voice voice) {
        return statements.stream()
                .filter(statement -> statement.voice().equals(voice))
                .findFirst();
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
        return isEmpty() || statements.get(0).values().containsKey(field)
                ? this
                : new Beginning(this, field).with(values().getOrDefault(field, value));
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

    /** Sorting is stable: of equals, the one that spoke later comes later. */
    private List<Statement> byStrength() {
        return statements.size() <= 1
                ? statements
                : statements.stream().sorted(BY_STRENGTH).toList();
    }
}

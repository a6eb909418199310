package io.liantu.provenance;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A testimony on its way to begin with a statement that gives a field, and to let the same stand.
 *
 * @param said what is said, beginning without the field
 */
record Beginning(Testimony said, String field) {

    /** @param value what the field is where nobody gives it */
    Testimony with(Object value) {
        var given = Map.of(field, value);
        return candidates(given)
                .map(this::begunBy)
                .filter(begun ->
                        begun.values().entrySet().containsAll(said.values().entrySet()))
                .findFirst()
                .orElseGet(() -> said.with(Voice.UNKNOWN, given));
    }

    private Stream<Statement> candidates(Map<String, Object> given) {
        return Stream.concat(
                said.statements().stream()
                        .filter(statement -> statement.values().containsKey(field)),
                Voice.WITHOUT_SOURCE.stream().filter(this::isSilent).map(voice -> Statement.of(voice, given)));
    }

    private boolean isSilent(Voice voice) {
        return said.statements().stream()
                .noneMatch(statement -> statement.voice().equals(voice));
    }

    private Testimony begunBy(Statement first) {
        var others = said.statements().stream()
                .filter(statement -> !statement.voice().equals(first.voice()));
        return new Testimony(Stream.concat(Stream.of(first), others).toList());
    }
}

package io.liantu.enterprise;

import io.liantu.provenance.Statement;
import io.liantu.provenance.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of which something is known.
 *
 * @param name such as {@code revenue}
 * @param standing the value that stands
 * @param others what is outweighed, or was said before it was corrected
 */
public record KnownField(String name, Said standing, List<Said> others) {

    public KnownField {
        others = List.copyOf(others);
    }

    /** The fields of which something is said, in the order given. */
    static List<KnownField> of(Testimony testimony, List<String> names) {
        return names.stream().flatMap(name -> find(testimony, name).stream()).toList();
    }

    private static Optional<KnownField> find(Testimony testimony, String name) {
        return testimony.standing(name).map(standing -> {
            var said = said(standing, name);
            var others = new ArrayList<Said>();
            for (var statement : testimony.statements()) {
                statement
                        .earlier()
                        .getOrDefault(name, List.of())
                        .forEach(value -> others.add(new Said(value, statement.voice())));
                if (!statement.equals(standing) && statement.values().containsKey(name)) {
                    others.add(said(statement, name));
                }
            }
            return new KnownField(name, said, others);
        });
    }

    private static Said said(Statement statement, String name) {
        return new Said(Objects.requireNonNull(statement.values().get(name)), statement.voice());
    }
}

package io.liantu.intake;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes links with one look at the graph instead of two: those that are not there yet, as most are, are written as they
 * are looked for; only the others come back to be weighed against what is known of them. In the transaction of the caller.
 */
@Component
class LinkAdder {

    private final KnownThings known;
    private final GraphWriter writer;

    LinkAdder(KnownThings known, GraphWriter writer) {
        this.known = known;
        this.writer = writer;
    }

    /** Takes the rows, and tells what became of each. */
    List<Taken> add(Addition addition) {
        var columns = addition.columns();
        var found = known.told(addition.statement(), columns, addition.links());
        if (found.isEmpty()) {
            return addition.taken();
        }
        var subjects = KnownThings.subjects(addition.keys(), found);
        var taken = Destination.fold(columns, addition.rows(), subjects);
        writer.write(
                columns,
                subjects.values().stream().filter(subject -> !subject.isNew()).toList());
        return taken;
    }
}

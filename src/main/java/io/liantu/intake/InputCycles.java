package io.liantu.intake;

import io.liantu.algorithm.DirectedWeb;
import io.liantu.algorithm.DirectedWeb.Link;
import io.liantu.intake.format.Column;
import io.liantu.intake.format.ExchangeSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Warns of an input 上下游 that closes a cycle with the graph and the lines before it. Batch by batch, O(inputs) as long
 * as there is no cycle; a bounded number of cycles is looked at, in a bounded number of inputs.
 */
final class InputCycles {

    private static final int MOST_INPUTS = 500_000;
    private static final int MOST_SEARCHES = 100;
    private static final int LONGEST_SHOWN = 12;
    private static final String ARROW = " → ";

    private final Column input;
    private final Column product;
    private final Names names;
    private final SheetIssues issues;
    private final Set<Link<String>> known = new LinkedHashSet<>();
    private boolean begun;
    private int searches;

    InputCycles(Names names, SheetIssues issues) {
        var ends = ExchangeSheet.PRODUCT_INPUTS.keys();
        this.input = ends.get(0);
        this.product = ends.get(1);
        this.names = names;
        this.issues = issues;
    }

    void warn(List<Row> rows) {
        if (!begun) {
            begun = true;
            known.addAll(names.inputs(MOST_INPUTS));
        }
        var links = rows.stream().map(this::link).toList();
        if (known.size() + links.size() <= MOST_INPUTS && searches < MOST_SEARCHES) {
            links.forEach(known::remove);
            var onCycles =
                    web(Stream.concat(known.stream(), links.stream()).toList()).onCycles();
            warn(rows, onCycles);
            known.addAll(links);
        }
    }

    private void warn(List<Row> rows, Set<String> onCycles) {
        var before = new ArrayList<>(known.stream()
                .filter(link -> onCycles.contains(link.from()) && onCycles.contains(link.to()))
                .toList());
        rows.stream()
                .filter(row -> onCycles.contains(row.text(input)) && onCycles.contains(row.text(product)))
                .forEach(row -> warn(row, before));
    }

    private void warn(Row row, List<Link<String>> before) {
        var link = link(row);
        before.add(link);
        if (searches < MOST_SEARCHES) {
            searches++;
            var back = web(before).path(link.to(), link.from());
            if (!back.isEmpty()) {
                var cycle = Stream.concat(Stream.of(link.from()), back.stream()).toList();
                issues.warning(IssueKind.CYCLE_IN_INPUTS, row.line(), product.name(), link.to(), List.of(shown(cycle)));
            }
        }
    }

    private Link<String> link(Row row) {
        return new Link<>(row.text(input), row.text(product));
    }

    private static DirectedWeb<String> web(Collection<Link<String>> links) {
        var things = links.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .distinct()
                .toList();
        return DirectedWeb.of(things, links);
    }

    private static String shown(List<String> cycle) {
        if (cycle.size() <= LONGEST_SHOWN) {
            return String.join(ARROW, cycle);
        }
        var beginning = cycle.subList(0, LONGEST_SHOWN - 1);
        return String.join(ARROW, beginning) + ARROW + "…" + ARROW + cycle.get(cycle.size() - 1);
    }
}

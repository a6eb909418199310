package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What a bulk load gives and reports, beside what the ordinary import of the same files does. */
final class BulkReports {

    private static final String MARK_OF_THE_SAMPLE = "labels=[SampleLoad]";

    private BulkReports() {}

    /** What a graph holds, but for the mark of those that load the sample themselves. */
    static List<String> picture(Neo4jClient neo4j) {
        return GraphPicture.of(neo4j).lines().stream()
                .filter(line -> !line.contains(MARK_OF_THE_SAMPLE))
                .toList();
    }

    static void assertSame(IntakeReport bulk, IntakeReport ordinary) {
        assertThat(sorted(bulk.issues())).containsExactlyElementsOf(sorted(ordinary.issues()));
        assertThat(bulk.issueCounts()).isEqualTo(ordinary.issueCounts());
        assertThat(bulk.sheets())
                .extracting(SheetReport::sheet, SheetReport::place, SheetReport::read, SheetReport::refused)
                .isEqualTo(ordinary.sheets().stream()
                        .map(sheet -> tuple(sheet.sheet(), sheet.place(), sheet.read(), sheet.refused()))
                        .toList());
    }

    /** Likely candidates are ranked by how rare their words are in the whole graph, which holds more after a bulk load. */
    private static List<String> sorted(List<RowIssue> issues) {
        return issues.stream()
                .map(issue -> issue.kind().code().contains("Unknown") ? withoutSuggestions(issue) : issue)
                .map(RowIssue::toString)
                .sorted()
                .toList();
    }

    private static RowIssue withoutSuggestions(RowIssue issue) {
        return new RowIssue(
                issue.severity(), issue.kind(), issue.place(), issue.line(), issue.column(), issue.value(), List.of());
    }
}

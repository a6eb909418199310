package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.format.HeaderMapping.MappedColumn;
import io.liantu.intake.format.HeaderMapping.MappedSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what an import offers for its unknown headers and tables into a mapping that a person may change and keep. */
public final class OfferedMapping {

    private OfferedMapping() {}

    /** The likeliest offer for each unknown header and table, and for each column once a sheet. */
    public static HeaderMapping of(String name, IntakeReport report) {
        var sheets = report.sheets().stream()
                .collect(Collectors.toMap(SheetReport::place, SheetReport::sheet, (first, again) -> first));
        return new HeaderMapping(name, columns(report.issues(), sheets), tables(report.issues()));
    }

    private static List<MappedColumn> columns(List<RowIssue> issues, Map<String, String> sheets) {
        Set<List<String>> given = new HashSet<>();
        return issues.stream()
                .filter(issue -> issue.kind() == IssueKind.UNKNOWN_COLUMN && isOffered(issue))
                .filter(issue -> sheets.containsKey(issue.place()))
                .filter(issue -> given.add(List.of(issue.place(), offered(issue))))
                .map(issue -> new MappedColumn(sheets.get(issue.place()), issue.value(), offered(issue)))
                .distinct()
                .toList();
    }

    private static List<MappedSheet> tables(List<RowIssue> issues) {
        return issues.stream()
                .filter(issue -> issue.kind() == IssueKind.UNKNOWN_SHEET && isOffered(issue))
                .map(issue -> new MappedSheet(issue.value(), offered(issue)))
                .distinct()
                .toList();
    }

    private static boolean isOffered(RowIssue issue) {
        return !issue.suggestions().isEmpty();
    }

    /** Suggestions begin with the English name. */
    private static String offered(RowIssue issue) {
        return issue.suggestions().get(0).split(" ", 2)[0];
    }
}

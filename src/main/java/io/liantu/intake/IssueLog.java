package io.liantu.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the issues of one import: the first ones of each severity whole, all of them counted. */
final class IssueLog {

    private final int bound;
    private final List<RowIssue> kept = new ArrayList<>();
    private final Map<Severity, Integer> keptOf = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    private final Map<IssueKind, Long> counts = new EnumMap<>(IssueKind.class);
    private long count;

    /** @param bound how many of each severity are kept, so that none crowds out graver ones */
    IssueLog(int bound) {
        this.bound = bound;
    }

    void add(RowIssue issue) {
        if (room(issue.severity()) > 0) {
            kept.add(issue);
            keptOf.merge(issue.severity(), 1, Integer::sum);
        }
        addUnkept(issue.severity(), issue.kind(), 1);
    }

    /** Counts issues of which nothing else is known, or needs to be kept. */
    void addUnkept(Severity severity, IssueKind kind, long more) {
        if (more > 0) {
            count += more;
            counts.merge(kind, more, Long::sum);
            severities.merge(severity, more, Long::sum);
        }
    }

    /** How many more of a severity will be kept. */
    int room(Severity severity) {
        return bound - keptOf.getOrDefault(severity, 0);
    }

    /** How many there are, the ones beyond the bound included. */
    long count() {
        return count;
    }

    List<RowIssue> kept() {
        return List.copyOf(kept);
    }

    Map<IssueKind, Long> counts() {
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** All of them by severity. */
    Map<Severity, Long> severities() {
        return Collections.unmodifiableMap(new EnumMap<>(severities));
    }
}

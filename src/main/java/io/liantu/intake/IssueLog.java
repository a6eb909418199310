package io.liantu.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the issues of one import: the first ones whole, all of them counted. */
final class IssueLog {

    private final int bound;
    private final List<RowIssue> kept = new ArrayList<>();
    private final Map<IssueKind, Long> counts = new EnumMap<>(IssueKind.class);

    IssueLog(int bound) {
        this.bound = bound;
    }

    void add(RowIssue issue) {
        counts.merge(issue.kind(), 1L, Long::sum);
        if (kept.size() < bound) {
            kept.add(issue);
        }
    }

    int room() {
        return bound - kept.size();
    }

    List<RowIssue> kept() {
        return List.copyOf(kept);
    }

    Map<IssueKind, Long> counts() {
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }
}

package io.liantu.intake;

import java.util.HashMap;
import java.util.Map;

/** Tells how far tables of relationships are that are read side by side: as one. */
final class JoinedProgress implements IntakeProgress {

    private static final String TITLE = "relationships";

    private final IntakeProgress listener;
    private final Map<String, Long> rows = new HashMap<>();

    JoinedProgress(IntakeProgress listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void advanced(String sheet, long done) {
        rows.put(sheet, done);
        listener.advanced(
                TITLE, rows.values().stream().mapToLong(Long::longValue).sum());
    }
}

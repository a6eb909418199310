package io.liantu.intake;

import io.liantu.shared.Explanation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An import as its record in the graph tells of it.
 *
 * @param told what it comes to
 * @param phase the phase that is written there
 * @param process the process in whose hands it is
 */
record RecordedImport(Import told, String phase, String process) {

    static RecordedImport of(Record row) {
        return new RecordedImport(
                told(row), row.get("phase").asString(), row.get("process").asString(""));
    }

    private static Import told(Record row) {
        return new Import(
                new ImportId(row.get("id").asString()),
                row.get("name").asString(),
                row.get("path").asString(),
                phase(row),
                row.get("rows").asLong(),
                row.get("createdAt").asZonedDateTime().toInstant(),
                row.get("heardAt").asZonedDateTime().toInstant(),
                problem(row),
                text(row.get("fingerprint")),
                text(row.get("checkedContent")),
                row.get("mapping").asString(""));
    }

    /** What a process was about when it ended is interrupted; of one on another machine only its silence tells. */
    private static ImportPhase phase(Record row) {
        var phase = ImportPhase.valueOf(row.get("phase").asString());
        return !phase.rests() && isGone(row.get("process").asString(""), row.get("silent"))
                ? ImportPhase.INTERRUPTED
                : phase;
    }

    private static boolean isGone(String process, Value silent) {
        return ThisProcess.knowsToBeGone(process) || (silent.isTrue() && !process.equals(ThisProcess.NAME));
    }

    private static @Nullable Explanation problem(Record row) {
        var key = text(row.get("problem"));
        return key == null
                ? null
                : new Explanation(key, row.get("problemArguments").asList());
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}

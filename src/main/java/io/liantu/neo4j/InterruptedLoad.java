package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tidies up after a bulk load that ended suddenly, before a server starts on the store. */
record InterruptedLoad(BulkFolder folder, Role role) {

    private static final Duration IMPORTER_ENDS_WITHIN = Duration.ofSeconds(30);
    private static final Logger log = LoggerFactory.getLogger(InterruptedLoad.class);

    /**
     * Leaves the store as it was before the load, or with all that the load had made. A server says so in its log; a
     * command, which has none, says so once and ends.
     *
     * @throws StartProblem in a command that comes first after such an end
     */
    void tidyUp() {
        folder.step().ifPresent(step -> {
            awaitImporter();
            finish(step);
            folder.end();
            tell(lineOf(step));
        });
    }

    /** It ends with its application, but needs a moment. */
    private void awaitImporter() {
        var lock = folder.importerLock();
        if (!Deadline.in(IMPORTER_ENDS_WITHIN).met(() -> !Files.exists(lock) || FolderLock.isFree(lock))) {
            throw new StartProblem(
                    "An offline import that was left behind still runs in " + folder.folder() + "; end its process.");
        }
    }

    private void finish(BulkFolder.Step step) {
        try {
            if (step == BulkFolder.Step.READY) {
                folder.swap();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String line) {
        if (role == Role.COMMAND) {
            throw new StartProblem(line);
        }
        log.warn("{}", line);
    }

    private static String lineOf(BulkFolder.Step step) {
        return step == BulkFolder.Step.STAGING
                ? "A bulk load ended suddenly and nothing of it is in the graph; start it again."
                : "A bulk load ended suddenly after its store was in place; add the rows that were left with import"
                        + " --resume, or import the same once more without --bulk.";
    }
}

package io.liantu.neo4j;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one run of the server writes into Neo4j's own log, after what earlier runs wrote there.
 *
 * @param file to which each run adds
 * @param from where this run begins, in bytes
 */
record ServerLog(Path file, long from) {

    private static final String BOLT_LISTENS = "INFO  Bolt enabled on";

    /** Written when everything listens. */
    private static final String STARTED = "INFO  Started.";

    private static final String PORT_TAKEN = "PortBindException";

    /** The log of a run that is about to begin. */
    static ServerLog ofNextRun(DataFolder folder) {
        var file = folder.log();
        try {
            return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is this server that can be asked, and no other one that took its port. */
    boolean tellsOfBolt() {
        return lines().anyMatch(line -> line.contains(BOLT_LISTENS));
    }

    /** Whether the server listens on all of its ports. */
    boolean tellsOfStart() {
        return lines().anyMatch(line -> line.endsWith(STARTED));
    }

    /** Whether it ended because somebody else listens on one of its ports. */
    boolean tellsOfTakenPort() {
        return lines().anyMatch(line -> line.contains(PORT_TAKEN));
    }

    /** What it says of its end: the innermost cause of the last failure, or nothing. */
    String lastWords() {
        Predicate<String> isCause = line -> line.startsWith("Caused by: ");
        Predicate<String> isError = line -> line.contains(" ERROR ");
        return lines().filter(isCause.or(isError))
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** Neo4j begins a new file when one is large: what is shorter than it was has begun anew. */
    private Stream<String> lines() {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from <= log.length() ? from : 0);
            var written = new byte[Math.toIntExact(log.length() - log.getFilePointer())];
            log.readFully(written);
            return new String(written, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}

package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Where a store is made beside the one in use, and how far that is. The new store takes the place of the old one by
 * renaming folders, and the step in which that happens is written down before, so that it can be finished after a sudden
 * end. The old store is kept until the next such load.
 */
record BulkFolder(DataFolder data, StorePart.Renaming renaming) {

    /** How far a load is. */
    enum Step {
        /** A new store is being made; the old one is untouched. */
        STAGING,
        /** The new store is whole and takes the place of the old one. */
        READY,
        /** The new store is in its place; rows that the importer could not take are still missing. */
        REST
    }

    private static final String DATABASE = "neo4j";
    private static final String REPLACED = "replaced";

    BulkFolder(DataFolder data) {
        this(data, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Takes the importer's files and the new store. */
    Path folder() {
        return data.root().resolve("bulk");
    }

    /** The home of the importer. */
    Path home() {
        return folder().resolve("home");
    }

    /** Held by the importer as long as it runs. */
    Path importerLock() {
        return folder().resolve("importer.lock");
    }

    /** Begins with nothing. */
    void begin() throws IOException {
        FileSystemUtils.deleteRecursively(folder());
        FileSystemUtils.deleteRecursively(data.root().resolve(REPLACED));
        Files.createDirectories(folder());
        mark(Step.STAGING);
    }

    void mark(Step step) {
        OwnerOnly.write(markFile(), step.name() + "\n");
    }

    Optional<Step> step() {
        try {
            return Files.exists(markFile())
                    ? Optional.of(Step.valueOf(Files.readString(markFile()).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the new store where the old one is; what was done before is not done again. No server may run.
     *
     * @throws IOException when a part cannot be put there; the old store is then in its place as it was, and the new one
     *     is given up
     */
    void swap() throws IOException {
        try {
            for (var part : parts()) {
                part.swap();
            }
        } catch (IOException e) {
            for (var part : parts()) {
                part.rollBack();
            }
            mark(Step.STAGING);
            Files.deleteIfExists(kept());
            throw e;
        }
        mark(Step.REST);
    }

    /** Whether there is a whole store for a server to run on, be it the old or the new one. */
    boolean isSettled() {
        return step().filter(Step.READY::equals).isEmpty();
    }

    /** Leaves nothing of the load but its store. */
    void end() {
        try {
            FileSystemUtils.deleteRecursively(folder());
            Files.deleteIfExists(markFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<StorePart> parts() {
        return Stream.of("databases", "transactions").map(this::part).toList();
    }

    private StorePart part(String name) {
        return new StorePart(
                home().resolve("data").resolve(name).resolve(DATABASE),
                data.root().resolve("data").resolve(name).resolve(DATABASE),
                data.root().resolve(REPLACED).resolve(name),
                renaming);
    }

    /** What of the old store the new one is to hold, until it does. It outlasts the end of the load. */
    Path kept() {
        return data.root().resolve("bulk-kept");
    }

    private Path markFile() {
        return data.root().resolve("bulk-load");
    }
}

package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * Where a store is made beside the one in use, and how far that is. The new store takes the place of the old one by
 * renaming folders, and the step in which that happens is written down before, so that it can be finished after a sudden
 * end. The old store is kept until the next such load.
 */
record BulkFolder(DataFolder data, Renaming renaming) {

    /** Gives a folder another place, at once or not at all. */
    @FunctionalInterface
    interface Renaming {

        void rename(Path from, Path to) throws IOException;
    }

    /** How far a load is. */
    enum Step {
        /** A new store is being made; the old one is untouched. */
        STAGING,
        /** The new store is whole and takes the place of the old one. */
        READY,
        /** The new store is in its place; rows that the importer could not take are still missing. */
        REST
    }

    private static final String[] PARTS = {"databases", "transactions"};
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
            for (var part : PARTS) {
                swap(part);
            }
        } catch (IOException e) {
            rollBack();
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

    private void swap(String part) throws IOException {
        if (Files.exists(fresh(part))) {
            if (Files.exists(place(part))) {
                FileSystemUtils.deleteRecursively(aside(part));
                move(place(part), aside(part));
            }
            move(fresh(part), place(part));
        }
    }

    /** A part that was made but is no longer beside the old store is in its place, and the old one aside, if any. */
    private void rollBack() throws IOException {
        for (var part : PARTS) {
            boolean isMade = Files.exists(fresh(part).getParent());
            if (isMade && !Files.exists(fresh(part)) && Files.exists(place(part))) {
                move(place(part), fresh(part));
            }
            if (!Files.exists(place(part)) && Files.exists(aside(part))) {
                move(aside(part), place(part));
            }
        }
        mark(Step.STAGING);
    }

    private void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        renaming.rename(from, to);
    }

    private Path fresh(String part) {
        return home().resolve("data").resolve(part).resolve(DATABASE);
    }

    private Path place(String part) {
        return data.root().resolve("data").resolve(part).resolve(DATABASE);
    }

    private Path aside(String part) {
        return data.root().resolve(REPLACED).resolve(part);
    }

    private Path markFile() {
        return data.root().resolve("bulk-load");
    }
}

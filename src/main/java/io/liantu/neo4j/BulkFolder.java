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
record BulkFolder(DataFolder data) {

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

    /** Puts the new store where the old one is; what was done before is not done again. No server may run. */
    void swap() throws IOException {
        for (var part : PARTS) {
            var fresh = home().resolve("data").resolve(part).resolve(DATABASE);
            if (Files.exists(fresh)) {
                var place = data.root().resolve("data").resolve(part).resolve(DATABASE);
                putAside(place, data.root().resolve("replaced").resolve(part));
                Files.createDirectories(place.getParent());
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        mark(Step.REST);
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

    private static void putAside(Path store, Path aside) throws IOException {
        if (Files.exists(store)) {
            FileSystemUtils.deleteRecursively(aside);
            Files.createDirectories(aside.getParent());
            Files.move(store, aside, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path markFile() {
        return data.root().resolve("bulk-load");
    }
}

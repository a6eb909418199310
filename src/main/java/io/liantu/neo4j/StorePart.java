package io.liantu.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * One of the folders that make up a store, while a new store takes the place of an old one.
 *
 * @param fresh where it is made
 * @param place where a server looks for it
 * @param aside takes the old one, if there is any
 */
record StorePart(Path fresh, Path place, Path aside, Renaming renaming) {

    /** Gives a folder another place, at once or not at all. */
    @FunctionalInterface
    interface Renaming {

        void rename(Path from, Path to) throws IOException;
    }

    /** What was done before is not done again. */
    void swap() throws IOException {
        if (Files.exists(fresh)) {
            if (Files.exists(place)) {
                FileSystemUtils.deleteRecursively(aside);
                move(place, aside);
            }
            move(fresh, place);
        }
    }

    /** One that was made but is no longer where it was made is in its place, and the old one aside. */
    void rollBack() throws IOException {
        boolean isMade = Files.exists(fresh.getParent());
        if (isMade && !Files.exists(fresh) && Files.exists(place)) {
            move(place, fresh);
        }
        if (!Files.exists(place) && Files.exists(aside)) {
            move(aside, place);
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        renaming.rename(from, to);
    }
}

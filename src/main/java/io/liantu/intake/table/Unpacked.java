package io.liantu.intake.table;

import java.nio.file.Path;

/** Counts what is unpacked from one archive, the same bytes once however often they are read, and refuses too much. */
final class Unpacked {

    private final Path archive;
    private long left;

    Unpacked(Path archive, long most) {
        this.archive = archive;
        this.left = most;
    }

    /** The part that one entry has in it. */
    Entry entry() {
        return new Entry();
    }

    /** How far one entry was ever read. */
    final class Entry {

        private long furthest;

        void reached(long position) {
            if (position > furthest) {
                left -= position - furthest;
                furthest = position;
            }
            if (left < 0) {
                throw UnusableSource.tooLarge(archive.getFileName());
            }
        }
    }
}

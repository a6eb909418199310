package io.liantu.intake.bulk;

import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/** Which key stands in which line of a table, on disk: it is asked at most once, for a few keys. */
final class KeyLog implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final DataOutputStream out;

    KeyLog(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    void add(int line, long key) throws IOException {
        out.writeInt(line);
        out.writeLong(key);
    }

    /** The lines in which one of the keys stands. */
    BitSet linesOf(LongSet keys) throws IOException {
        out.flush();
        var lines = new BitSet();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (int line = nextLine(in); line >= 0; line = nextLine(in)) {
                if (keys.contains(in.readLong())) {
                    lines.set(line);
                }
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    private static int nextLine(DataInputStream in) throws IOException {
        try {
            return in.readInt();
        } catch (EOFException e) {
            return -1;
        }
    }
}

package io.liantu.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Refuses to unpack more than a number of bytes, whatever the archive declares. */
final class BoundedStream extends FilterInputStream {

    private final Path archive;
    private long left;

    BoundedStream(InputStream in, long most, Path archive) {
        super(in);
        this.left = most;
        this.archive = archive;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        take(Math.max(0, read));
        return read;
    }

    private void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw UnusableSource.tooLarge(archive.getFileName());
        }
    }
}

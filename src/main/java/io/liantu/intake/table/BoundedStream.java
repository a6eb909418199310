package io.liantu.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to unpack more than an archive may hold, whatever the archive declares. */
final class BoundedStream extends FilterInputStream {

    private final Unpacked.Entry entry;
    private long position;

    BoundedStream(InputStream in, Unpacked.Entry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        advance(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        advance(Math.max(0, read));
        return read;
    }

    private void advance(int bytes) {
        position += bytes;
        entry.reached(position);
    }
}

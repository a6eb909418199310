package io.liantu.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Breaks off XML whose parser would have to hold a tag of any length. */
final class MarkupBound extends FilterInputStream {

    private static final int LONGEST_TAG = 256 * 1024;

    private final Supplier<UnusableSource> tooLong;
    private boolean within;
    private int length;

    MarkupBound(InputStream in, Supplier<UnusableSource> tooLong) {
        super(in);
        this.tooLong = tooLong;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            pass((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = super.read(bytes, offset, count);
        for (int i = offset; i < offset + read; i++) {
            pass(bytes[i]);
        }
        return read;
    }

    private void pass(byte next) {
        if (next == '<') {
            within = true;
            length = 0;
        } else if (next == '>') {
            within = false;
        } else if (within && ++length > LONGEST_TAG) {
            throw tooLong.get();
        }
    }
}

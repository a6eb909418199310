package io.liantu.network.snapshot;

/** What a column consists of. Its code and its place in the file are part of the format. */
enum ColumnType {
    BYTES(1, Byte.BYTES),
    INTS(2, Integer.BYTES),
    LONGS(3, Long.BYTES),
    DOUBLES(4, Double.BYTES);

    private final int code;
    private final int width;

    ColumnType(int code, int width) {
        this.code = code;
        this.width = width;
    }

    /** What stands for it in a file. */
    int code() {
        return code;
    }

    /** How many bytes a value takes. */
    int width() {
        return width;
    }
}

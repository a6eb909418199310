package io.liantu.network;

import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What tells one state of the network in the graph from another.
 *
 * @param stamp of the last write of an application; empty before the first
 * @param counts how many there are of each kind of thing and link, which shows most of what others write
 */
record NetworkState(String stamp, List<Long> counts) {

    /** Where the statement has the count of enterprises. */
    private static final int ENTERPRISES = 2;

    NetworkState {
        counts = List.copyOf(counts);
    }

    /** Whether other content of the same size would have another state. */
    boolean isStamped() {
        return !stamp.isEmpty();
    }

    void write(ColumnWriter out) throws IOException {
        out.bytes("stamp", stamp.getBytes(StandardCharsets.UTF_8));
        out.longs("counts", counts.stream().mapToLong(Long::longValue).toArray());
    }

    static NetworkState read(ColumnReader in) throws IOException {
        var stamp = new String(in.bytes("stamp"), StandardCharsets.UTF_8);
        return new NetworkState(stamp, Arrays.stream(in.longs("counts")).boxed().toList());
    }

    long enterprises() {
        return counts.get(ENTERPRISES);
    }

    /** How many things and links there are. */
    long size() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}

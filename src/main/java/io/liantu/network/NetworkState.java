package io.liantu.network;

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

    long enterprises() {
        return counts.get(ENTERPRISES);
    }

    /** How many things and links there are. */
    long size() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}

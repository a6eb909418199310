package io.liantu.bench.network;

/**
 * What a network takes where it is kept.
 *
 * @param bytes all of it
 * @param where it is kept, such as on disk
 */
public record Footprint(long bytes, String where) {}

package io.liantu.network;

/** Hears how far a reading of the network is. */
@FunctionalInterface
interface ReadProgress {

    /** Nobody listens. */
    ReadProgress SILENT = percent -> {};

    /** So much is read, 0 to 100. */
    void reached(int percent);
}

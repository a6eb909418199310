package io.liantu.network.snapshot;

import java.io.IOException;

/** A file is not a whole snapshot of this version. What it should hold is read from Neo4j. */
public final class SnapshotRefused extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * A refusal.
     *
     * @param why what is wrong, in a few words
     */
    public SnapshotRefused(String why) {
        super(why);
    }
}

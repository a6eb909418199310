package io.liantu.network.image;

/** The graph is of a shape that arrays do not hold. Cypher still answers. */
public final class ImageRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why it is refused. */
    public enum Reason {
        /** A region is part of several others, of itself, or of more than eight in a row. */
        REGIONS_ARE_NO_TREE,
        /** An enterprise is located in several regions. */
        SEVERAL_PLACES
    }

    private final Reason reason;

    ImageRefused(Reason reason, String key) {
        super(reason + ": " + key);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

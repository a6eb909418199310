package io.liantu.network.image;

/** The network cannot be kept in arrays. Cypher still answers. */
public final class ImageRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why it is refused. */
    public enum Reason {
        /** A region is part of several others, of itself, or of more than eight in a row. */
        REGIONS_ARE_NO_TREE,
        /** An enterprise is located in several regions. */
        SEVERAL_PLACES,
        /** Something has no key, or no name, or one that is no text. */
        NO_KEY_OR_NAME,
        /** A region has a level, or a segment a position, that there is not. */
        ODD_VALUE,
        /** There is too little memory for it. */
        TOO_LARGE
    }

    private final Reason reason;

    /**
     * A refusal.
     *
     * @param about what it is about, such as a key
     */
    public ImageRefused(Reason reason, String about) {
        super(reason + ": " + about);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

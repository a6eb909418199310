package io.liantu.bench.network;

/** A peer is not at hand; the comparison goes on without it. */
final class StoreAbsent extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason what is missing, and how to get it */
    StoreAbsent(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

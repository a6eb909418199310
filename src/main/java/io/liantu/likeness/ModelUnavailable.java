package io.liantu.likeness;

/** The model that knows what names mean does not run on this machine. */
public final class ModelUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelUnavailable(Throwable cause) {
        super("The model that knows what names mean does not run here: " + cause, cause);
    }
}

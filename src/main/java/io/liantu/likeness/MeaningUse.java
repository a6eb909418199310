package io.liantu.likeness;

/** Whether an answer rests on what names mean, and if not, why. */
public enum MeaningUse {
    /** On names and what they mean. */
    USED,
    /** On names alone: what the product means is found in the background soon. */
    NOT_YET,
    /** On names alone: the settings want it so. */
    OFF,
    /** On names alone: the model does not run on this machine. */
    UNAVAILABLE
}

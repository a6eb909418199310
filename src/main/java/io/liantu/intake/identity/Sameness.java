package io.liantu.intake.identity;

/** Whether two records mean the same enterprise 企业. */
public enum Sameness {
    /** They do; they are merged without asking. */
    CERTAIN,
    /** They may; somebody has to look at both. */
    LIKELY,
    /** They do not, as far as they say. */
    DIFFERENT
}

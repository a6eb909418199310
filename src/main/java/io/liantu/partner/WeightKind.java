package io.liantu.partner;

/** Where weights come from. */
public enum WeightKind {
    /** Our judgement, written down with the rule. */
    STANDARD,
    /** From the links of the network itself. */
    LEARNED
}

package io.liantu.partner;

/** Who and what goes by which names. */
public record Names(NamedEnterprises enterprises, NamedProducts products) {}

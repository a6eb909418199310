package io.liantu.enterprise;

import io.liantu.provenance.Voice;

/** A value of a field, and who says so. */
public record Said(Object value, Voice voice) {}

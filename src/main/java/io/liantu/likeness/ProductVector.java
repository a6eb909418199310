package io.liantu.likeness;

import org.jspecify.annotations.Nullable;

/**
 * A product with what it means.
 *
 * @param vector null when it is not known
 */
record ProductVector(ProductNames names, @Nullable NameVector vector) {}

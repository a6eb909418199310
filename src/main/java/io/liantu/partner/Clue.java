package io.liantu.partner;

import io.liantu.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Something known of a candidate that speaks for it, before anybody weighs it.
 *
 * @param feature its name, such as {@code peers}
 * @param value from 0 to 1; null when unknown, which is not zero
 * @param explanation the facts behind the value, or what is to be found out
 */
record Clue(String feature, @Nullable Double value, Explanation explanation) {}

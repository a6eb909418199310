package io.liantu.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * Where facts come from 来源.
 *
 * @param url where it can be read; null when that is not known
 */
public record Source(String id, String name, @Nullable String url) {}

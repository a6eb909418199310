package io.liantu.strategic;

import org.jspecify.annotations.Nullable;

/**
 * One line of the file of strategic lists.
 *
 * @param name of the list; null where an earlier line says it
 * @param source of the list; null where an earlier line says it
 * @param product id or name; null where the line names a chain
 * @param chain id; null where the line names a product
 */
record ListedRow(
        String list,
        @Nullable String name,
        @Nullable String source,
        @Nullable String product,
        @Nullable String chain) {}

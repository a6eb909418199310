/** Exclusions over HTTP. */
@NullMarked
package io.liantu.exclusion.web;

import org.jspecify.annotations.NullMarked;

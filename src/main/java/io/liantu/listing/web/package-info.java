/** Both lists, matches and projects over HTTP. */
@NullMarked
package io.liantu.listing.web;

import org.jspecify.annotations.NullMarked;

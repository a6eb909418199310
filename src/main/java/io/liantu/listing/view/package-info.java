/** Lists, matches and projects as people and programs read them. */
@NullMarked
@NamedInterface("view")
package io.liantu.listing.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The regions as they are shown. */
@NullMarked
@NamedInterface("view")
package io.liantu.region.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

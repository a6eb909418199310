/** The curated chains as they are shown. */
@NullMarked
@NamedInterface("view")
package io.liantu.chain.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

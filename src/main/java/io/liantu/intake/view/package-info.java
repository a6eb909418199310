/** An import's report as it is shown. */
@NullMarked
@NamedInterface("view")
package io.liantu.intake.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

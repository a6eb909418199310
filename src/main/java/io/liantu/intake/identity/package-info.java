/** Who is who among enterprises: reads their names, judges whether two records mean the same one, merges, undoes. */
@NullMarked
@NamedInterface("identity")
package io.liantu.intake.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

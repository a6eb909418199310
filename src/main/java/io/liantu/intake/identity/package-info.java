/** Who is who among enterprises: reads their names into parts and judges whether two records mean the same one. */
@NullMarked
package io.liantu.intake.identity;

import org.jspecify.annotations.NullMarked;

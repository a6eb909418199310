/** The exchange format as data: its sheets, their columns, and what a value may look like. */
@NullMarked
package io.liantu.intake.format;

import org.jspecify.annotations.NullMarked;

/** Suggestions of partners as people and programs read them. */
@NullMarked
@NamedInterface("view")
package io.liantu.partner.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

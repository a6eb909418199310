/** Events as people and programs read them. */
@NullMarked
@NamedInterface("view")
package io.liantu.matchmaking.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What is known of an enterprise as it is shown. */
@NullMarked
@NamedInterface("view")
package io.liantu.enterprise.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The three answers as they are shown: in the reader's language, as JSON, tables or pages. */
@NullMarked
@NamedInterface("view")
package io.liantu.growth.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

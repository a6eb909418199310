/** The layered picture of a chain: boxes and links laid out by Eclipse ELK, ready to be drawn as SVG. */
@NullMarked
package io.liantu.web.picture;

import org.jspecify.annotations.NullMarked;

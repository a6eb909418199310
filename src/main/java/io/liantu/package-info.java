/** Liantu 链图: industry chains of a development zone, built 建链, filled 补链 and extended 延链. */
@NullMarked
package io.liantu;

import org.jspecify.annotations.NullMarked;

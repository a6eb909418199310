/** The pages: a chain in a region as a picture, with what leads it, what it lacks and what could come next. */
@NullMarked
package io.liantu.web.page;

import org.jspecify.annotations.NullMarked;

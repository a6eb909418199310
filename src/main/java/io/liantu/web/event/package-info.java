/** The pages of matchmaking events 对接会, from the wizard to the contracts, and the page of a participant's link. */
@NullMarked
package io.liantu.web.event;

import org.jspecify.annotations.NullMarked;

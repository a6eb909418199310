package io.liantu.listing.web;

import io.liantu.listing.view.ItemView;
import io.liantu.listing.view.MatchAnswerView;
import org.jspecify.annotations.Nullable;

/**
 * A demand that was just published.
 *
 * @param demand as it is now
 * @param matches who could answer it, where it is urgent; else null
 */
record PublishedView(ItemView demand, @Nullable MatchAnswerView matches) {}

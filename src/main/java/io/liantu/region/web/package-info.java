/** The regions over REST. */
@NullMarked
package io.liantu.region.web;

import org.jspecify.annotations.NullMarked;

/** Suggestions of partners over REST. */
@NullMarked
package io.liantu.partner.web;

import org.jspecify.annotations.NullMarked;

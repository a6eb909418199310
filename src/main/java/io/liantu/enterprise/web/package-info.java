/** Enterprises over REST. */
@NullMarked
package io.liantu.enterprise.web;

import org.jspecify.annotations.NullMarked;

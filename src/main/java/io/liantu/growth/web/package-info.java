/** The three answers over REST. */
@NullMarked
package io.liantu.growth.web;

import org.jspecify.annotations.NullMarked;

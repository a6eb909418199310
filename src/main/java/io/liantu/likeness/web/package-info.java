/** Like products over REST. */
@NullMarked
package io.liantu.likeness.web;

import org.jspecify.annotations.NullMarked;

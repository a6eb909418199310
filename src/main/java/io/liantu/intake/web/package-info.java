/** Imports over REST. */
@NullMarked
package io.liantu.intake.web;

import org.jspecify.annotations.NullMarked;

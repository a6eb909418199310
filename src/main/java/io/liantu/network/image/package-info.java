/**
 * The supply network in arrays: regions, enterprises and products have consecutive numbers, so that whoever makes a
 * product in a region, or below it, is one run of numbers. Nothing in here changes once it is made.
 */
@NullMarked
@NamedInterface("image")
package io.liantu.network.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The curated chains over REST. */
@NullMarked
package io.liantu.chain.web;

import org.jspecify.annotations.NullMarked;

/** The network in memory over HTTP. */
@NullMarked
package io.liantu.network.web;

import org.jspecify.annotations.NullMarked;

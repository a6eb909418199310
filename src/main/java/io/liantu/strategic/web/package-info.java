/** Strategic lists over HTTP. */
@NullMarked
package io.liantu.strategic.web;

import org.jspecify.annotations.NullMarked;

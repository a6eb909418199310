/** Like products as they are shown. */
@NullMarked
package io.liantu.likeness.view;

import org.jspecify.annotations.NullMarked;

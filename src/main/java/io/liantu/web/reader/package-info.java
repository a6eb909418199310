/** The reader: the language of an answer, and the headers that keep a browser safe. */
@NullMarked
package io.liantu.web.reader;

import org.jspecify.annotations.NullMarked;

/** Asks the application over HTTP at a fixed rate, and writes into it, as its users do. */
@NullMarked
@NamedInterface("answers")
package io.liantu.bench.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

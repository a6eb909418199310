/** Asks the supply network in memory, and what else could hold it, the same questions about made-up data. */
@NullMarked
@NamedInterface("network")
package io.liantu.bench.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * A file of named columns 列: plain numbers and bytes, little endian, with checksums. What they say of the network is told
 * by those that write and read them.
 */
@NullMarked
@NamedInterface("snapshot")
package io.liantu.network.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package io.liantu.chain;

/** Where a chain places a segment: upstream 上游, midstream 中游, downstream 下游. */
public enum Position {
    UPSTREAM,
    MIDSTREAM,
    DOWNSTREAM
}

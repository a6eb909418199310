package io.liantu.listing;

import java.time.Instant;

/**
 * One step in the history of a demand, a resource or a project; steps are only ever added.
 *
 * @param number from 1
 * @param by who took it; empty when nobody is named
 * @param from the state before, as in tables; empty for the first
 * @param to the state after
 * @param text evidence, a reason or a remark; may be empty
 */
public record Step(long number, Instant at, String by, String from, String to, String text) {}

package io.liantu.growth.view;

import io.liantu.growth.Completeness;

/**
 * How much of a chain a region covers.
 *
 * @param atLeast share of segments covered for certain, 0 to 1
 * @param atMost share of segments covered if all unknown ones are, 0 to 1
 */
public record CompletenessView(
        long segments, long strong, long weak, long missing, long unknown, double atLeast, double atMost) {

    static CompletenessView of(Completeness completeness) {
        return new CompletenessView(
                completeness.segments(),
                completeness.strong(),
                completeness.weak(),
                completeness.missing(),
                completeness.unknown(),
                completeness.atLeast(),
                completeness.atMost());
    }
}

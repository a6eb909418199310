package io.liantu.region.view;

import io.liantu.region.RegionChoice;

/**
 * A region to ask about.
 *
 * @param enterprises how many are located in it or below it
 */
public record RegionChoiceView(String code, String name, long enterprises) {

    /** Shows a region. */
    public static RegionChoiceView of(RegionChoice choice) {
        return new RegionChoiceView(choice.code().value(), choice.name(), choice.enterprises());
    }
}

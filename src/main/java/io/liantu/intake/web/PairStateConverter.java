package io.liantu.intake.web;

import io.liantu.intake.identity.PairState;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Takes the states of pairs as they are told, in lower case. */
@Component
class PairStateConverter implements Converter<String, PairState> {

    /** @throws IllegalArgumentException when there is no such state */
    @Override
    public PairState convert(String word) {
        return PairState.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package io.liantu.web.page;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Takes a deed as addresses call it, in lower case. */
@Component
class ItemDeedConverter implements Converter<String, ItemDeed> {

    /** @throws IllegalArgumentException when there is no such deed */
    @Override
    public ItemDeed convert(String word) {
        return ItemDeed.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package io.liantu.web.page;

import io.liantu.partner.Side;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Takes the side for which an enterprise looks as it is told, in lower case. */
@Component
class SideConverter implements Converter<String, Side> {

    /** @throws IllegalArgumentException when there is no such side */
    @Override
    public Side convert(String word) {
        return Side.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

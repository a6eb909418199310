package io.liantu.web.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that answers are told in: English, and Chinese in simplified characters. */
final class Languages {

    private static final List<Locale> TOLD = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** The first of the wished languages that there is, English otherwise. */
    static Locale bestOf(Stream<Locale> wished) {
        return wished.flatMap(wish -> find(wish.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The language with a code such as zh. */
    static Optional<Locale> find(@Nullable String code) {
        return TOLD.stream().filter(told -> told.getLanguage().equals(code)).findFirst();
    }
}

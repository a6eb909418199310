package io.liantu.matchmaking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How values of enumerations are called in addresses, files and the graph, such as {@code bank-enterprise}. */
public final class Keys {

    private Keys() {}

    /** The name of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a name; empty when there is none. */
    public static <T extends Enum<T>> Optional<T> find(Class<T> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, in the order of the values. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keys::of).toList();
    }
}

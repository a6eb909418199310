package io.liantu.matchmaking;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Reads values of properties. */
final class RowValues {

    private RowValues() {}

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static <T> @Nullable T map(@Nullable String text, Function<String, T> mapping) {
        return text == null ? null : mapping.apply(text);
    }

    static <T extends Enum<T>> T value(Class<T> type, Value value, T otherwise) {
        return value.equals(Values.NULL)
                ? otherwise
                : Keys.find(type, value.asString()).orElse(otherwise);
    }
}

package io.liantu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The address of one of our pages with its parameters, whatever characters these have. */
record Address(String path, List<String> parameters) {

    Address {
        parameters = List.copyOf(parameters);
    }

    /**
     * An address without parameters.
     *
     * @param parts of the path, such as {@code enterprises}, an id, and {@code partners}
     */
    static Address of(String... parts) {
        return new Address(
                "/" + String.join("/", Stream.of(parts).map(Address::encoded).toList()), List.of());
    }

    /** With one parameter more, unless it has no value. */
    public Address with(String name, @Nullable String value) {
        return value == null ? this : with(name, List.of(value));
    }

    /** With the parameter as often as there are values. */
    Address with(String name, Collection<String> values) {
        var more = values.stream().map(value -> name + "=" + encoded(value));
        return new Address(path, Stream.concat(parameters.stream(), more).toList());
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}

package io.liantu.shared;

import java.util.List;

/**
 * Why something is so, to be told in the reader's language: a key of the message bundles and what fills its places.
 *
 * @param key such as {@code state.weak.few-makers}
 * @param arguments numbers and names, in the order of the text's places
 */
public record Explanation(String key, List<Object> arguments) {

    public Explanation {
        arguments = List.copyOf(arguments);
    }

    public static Explanation of(String key, Object... arguments) {
        return new Explanation(key, List.of(arguments));
    }
}

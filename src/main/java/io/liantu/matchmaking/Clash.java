package io.liantu.matchmaking;

import io.liantu.shared.Explanation;

/**
 * Why a meeting cannot be at a place.
 *
 * @param kind such as {@code busy}; it is one of those that the messages name
 * @param explanation in words
 */
public record Clash(String kind, Explanation explanation) {

    static Clash of(String kind, Object... arguments) {
        return new Clash(kind, Explanation.of("clash." + kind, arguments));
    }
}

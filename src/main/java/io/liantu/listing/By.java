package io.liantu.listing;

import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Who does something, and what they say to it.
 *
 * @param who empty when nobody is named
 * @param text evidence, a reason or a remark; may be empty
 */
public record By(String who, String text) {

    /** Nobody is named, and nothing said. */
    public static final By NOBODY = new By("", "");

    /** The same, saying something. */
    public By saying(String words) {
        return new By(who, words.strip());
    }

    Map<String, Object> step(String subject, long number, ZonedDateTime at, String from, String to) {
        return Map.of(
                "id", subject + "~" + number,
                "subject", subject,
                "number", number,
                "at", at,
                "by", who,
                "from", from,
                "to", to,
                "text", text);
    }
}

package io.liantu.intake.identity;

import java.util.Set;

/**
 * The region 区划 that a name of an enterprise names.
 *
 * @param text its short name, such as 济南; empty when none is named
 * @param codes every region it may be: many counties share a name
 * @param bracketed whether it stands in brackets, 示例激光（济南）有限公司, and not in front
 */
public record Place(String text, Set<String> codes, boolean bracketed) {

    static final Place NONE = new Place("", Set.of(), false);

    public Place {
        codes = Set.copyOf(codes);
    }

    /** Whether it names any. */
    public boolean isNamed() {
        return !codes.isEmpty();
    }

    Place inBrackets() {
        return new Place(text, codes, true);
    }
}

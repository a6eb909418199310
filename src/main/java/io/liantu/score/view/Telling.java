package io.liantu.score.view;

import io.liantu.shared.Explanation;
import io.liantu.shared.Wording;
import java.util.Locale;

/** Tells explanations and names of things in one language. */
public record Telling(Wording wording, Locale locale) {

    public String of(Explanation explanation) {
        return wording.of(explanation, locale);
    }

    /** The name of an enum's value or of a feature, from the key {@code <family>.<name in lower case>}. */
    public String nameOf(String family, Object value) {
        return wording.of(family + "." + value.toString().toLowerCase(Locale.ROOT), locale);
    }
}

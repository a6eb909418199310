package io.liantu.score.view;

import io.liantu.score.Reason;
import io.liantu.score.Score;
import io.liantu.shared.Explanation;
import io.liantu.shared.Wording;
import java.util.Comparator;
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

    /** Why somebody or something has its score, in one sentence: the reasons that add most. */
    public String sentence(String name, Score score, int reasons) {
        var most = score.known().stream()
                .filter(reason -> reason.atLeast() > 0)
                .sorted(Comparator.comparingDouble(Reason::atLeast).reversed())
                .limit(reasons)
                .map(reason -> of(reason.explanation()))
                .toList();
        var told = most.isEmpty()
                ? wording.of("sentence.nothing", locale)
                : String.join(wording.of("sentence.and", locale), most);
        return wording.of("sentence", locale, name, Rounding.toTenths(score.middle()), told);
    }
}

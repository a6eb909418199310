package io.liantu.score.view;

import io.liantu.score.Reason;
import io.liantu.score.Score;
import io.liantu.shared.Explanation;
import io.liantu.shared.Wording;
import java.util.Comparator;
import java.util.Locale;

/** Tells explanations and names of things in one language. */
public record Telling(Wording wording, Locale locale) {

    /** So many reasons make a sentence. */
    private static final int REASONS = 3;

    public String of(Explanation explanation) {
        return wording.of(explanation, locale);
    }

    /** The name of an enum's value or of a feature, from the key {@code <family>.<name in lower case>}. */
    public String nameOf(String family, Object value) {
        return wording.of(family + "." + value.toString().toLowerCase(Locale.ROOT), locale);
    }

    /**
     * Why somebody or something has its score, in one sentence: the reasons that add most.
     *
     * @param kind what for, such as {@code leader}: the end of a key {@code sentence.…}
     */
    public String sentence(String kind, String name, Score score) {
        var most = score.known().stream()
                .filter(reason -> reason.atLeast() > 0)
                .sorted(Comparator.comparingDouble(Reason::atLeast).reversed())
                .limit(REASONS)
                .map(reason -> insideSentence(of(reason.explanation())))
                .toList();
        var told = most.isEmpty()
                ? wording.of("sentence.nothing", locale)
                : String.join(wording.of("sentence.and", locale), most);
        return wording.of("sentence." + kind, locale, name, Rounding.toTenths(score.middle()), told);
    }

    /** A reason begins with a capital where the language has them, and no name begins one. */
    private static String insideSentence(String reason) {
        return reason.isEmpty() ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}

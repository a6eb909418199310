package io.liantu.web.page;

import io.liantu.score.view.ScoreView;
import io.liantu.score.view.ScoreView.ReasonView;
import io.liantu.shared.Wording;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells in one sentence why something has its score, where its name and its points stand beside it anyway. */
@Component("reasonTexts")
class ReasonTexts {

    private static final int REASONS = 3;

    private static final Comparator<ReasonView> MOST_FIRST =
            Comparator.comparingDouble(ReasonTexts::pointsOf).reversed();

    private final Wording wording;

    ReasonTexts(Wording wording) {
        this.wording = wording;
    }

    /** The reasons that add most. */
    public String most(ScoreView score) {
        var locale = LocaleContextHolder.getLocale();
        var told = score.reasons().stream()
                .filter(reason -> pointsOf(reason) > 0)
                .sorted(MOST_FIRST)
                .limit(REASONS)
                .map(ReasonView::text)
                .toList();
        return told.isEmpty()
                ? wording.of("page.reasons.none", locale)
                : String.join(wording.of("sentence.and", locale), told);
    }

    private static double pointsOf(ReasonView reason) {
        return Objects.requireNonNullElse(reason.contribution(), 0.0);
    }
}

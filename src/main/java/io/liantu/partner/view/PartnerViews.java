package io.liantu.partner.view;

import io.liantu.partner.MakerAnswer;
import io.liantu.partner.NextAnswer;
import io.liantu.partner.PartnerAnswer;
import io.liantu.partner.Ranked;
import io.liantu.partner.ServedWeights;
import io.liantu.score.view.Telling;
import io.liantu.shared.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows suggestions of partners in a language. */
@Component
public class PartnerViews {

    private final Wording wording;
    private final ServedWeights weights;

    PartnerViews(Wording wording, ServedWeights weights) {
        this.wording = wording;
        this.weights = weights;
    }

    /** Whom an enterprise could trade with. */
    public PartnerAnswerView of(PartnerAnswer answer, Locale locale) {
        return PartnerAnswerView.of(answer, new Telling(wording, locale));
    }

    /** Who could grow into making a product. */
    public MakerAnswerView of(MakerAnswer answer, Locale locale) {
        return MakerAnswerView.of(answer, new Telling(wording, locale));
    }

    /** What a region could take up next. */
    public NextAnswerView of(NextAnswer answer, Locale locale) {
        return NextAnswerView.of(answer, new Telling(wording, locale));
    }

    /** The weights by which each ranking goes now. */
    public List<WeighingView> ofWeights(Locale locale) {
        var telling = new Telling(wording, locale);
        return Arrays.stream(Ranked.values())
                .map(what -> WeighingView.of(what, weights.of(what), telling))
                .toList();
    }
}

package io.liantu.partner.view;

import io.liantu.partner.MakerAnswer;
import io.liantu.partner.PartnerAnswer;
import io.liantu.score.view.Telling;
import io.liantu.shared.Wording;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows suggestions of partners in a language. */
@Component
public class PartnerViews {

    private final Wording wording;

    PartnerViews(Wording wording) {
        this.wording = wording;
    }

    /** Whom an enterprise could trade with. */
    public PartnerAnswerView of(PartnerAnswer answer, Locale locale) {
        return PartnerAnswerView.of(answer, new Telling(wording, locale));
    }

    /** Who could grow into making a product. */
    public MakerAnswerView of(MakerAnswer answer, Locale locale) {
        return MakerAnswerView.of(answer, new Telling(wording, locale));
    }
}

package io.liantu.listing.view;

import io.liantu.listing.Known;
import io.liantu.listing.ListedItem;
import io.liantu.listing.Page;
import io.liantu.listing.Step;
import io.liantu.score.view.Telling;
import io.liantu.shared.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows lines of both lists in a language. */
@Component
public class ListingViews {

    private final Wording wording;

    ListingViews(Wording wording) {
        this.wording = wording;
    }

    /** A line. */
    public ItemView of(Known<? extends ListedItem> known, Locale locale) {
        return ItemView.of(known, LocalDate.now(ZoneId.systemDefault()), new Telling(wording, locale));
    }

    /** Some lines. */
    public <T extends ListedItem> PageView<ItemView> of(Page<Known<T>> page, Locale locale) {
        return PageView.of(page, known -> of(known, locale));
    }

    /** What was done with a line, the last first. */
    public List<StepView> of(List<Step> steps, Locale locale) {
        return StepView.of(steps, "listing.state", new Telling(wording, locale));
    }
}

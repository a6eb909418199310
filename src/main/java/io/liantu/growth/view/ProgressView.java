package io.liantu.growth.view;

import io.liantu.growth.Progress;
import io.liantu.growth.Progress.Past;
import io.liantu.growth.view.RecruitmentPlanView.YearView;
import io.liantu.score.view.Rounding;
import io.liantu.score.view.Telling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How complete a chain was, is, and is planned to be.
 *
 * @param note what the past years tell and what they do not, in a sentence
 * @param past the ends of the last years, the earliest first
 * @param now today
 * @param planned after each year of the plan
 */
public record ProgressView(
        String chain,
        RegionView region,
        String note,
        List<PastView> past,
        CompletenessView now,
        List<YearView> planned) {

    /**
     * The end of a year.
     *
     * @param certain segments with a local maker who is said to have been there by then
     * @param atLeast the same as a share of all, 0 to 1
     * @param atMost the share when all makers without a day were there, 0 to 1
     */
    public record PastView(
            LocalDate asOf,
            long certain,
            @Nullable Double atLeast,
            @Nullable Double atMost) {

        static PastView of(Past past) {
            return new PastView(
                    past.asOf(),
                    past.certain(),
                    Rounding.toThousandths(past.atLeast()),
                    Rounding.toThousandths(past.atMost()));
        }
    }

    static ProgressView of(Progress progress, Telling telling) {
        return new ProgressView(
                progress.chain().name(),
                RegionView.of(progress.region(), telling),
                telling.wording().of("progress.note", telling.locale()),
                progress.past().stream().map(PastView::of).toList(),
                CompletenessView.of(progress.now()),
                progress.planned().stream().map(YearView::of).toList());
    }
}

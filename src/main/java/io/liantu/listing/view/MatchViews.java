package io.liantu.listing.view;

import io.liantu.listing.KnownProject;
import io.liantu.listing.MatchAnswer;
import io.liantu.listing.PairMark;
import io.liantu.listing.Proposal;
import io.liantu.listing.Step;
import io.liantu.score.view.Telling;
import io.liantu.shared.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows matches, proposals and projects in a language. */
@Component
public class MatchViews {

    private final Wording wording;

    MatchViews(Wording wording) {
        this.wording = wording;
    }

    /** Who could answer a demand. */
    public MatchAnswerView of(MatchAnswer answer, Locale locale) {
        return MatchAnswerView.of(answer, today(), telling(locale));
    }

    /** Which projects to make of all that is open. */
    public ProposalView of(Proposal proposal, Locale locale) {
        return ProposalView.of(proposal, today(), telling(locale));
    }

    /** That a pair is pinned, forbidden or not wanted. */
    public MarkView of(PairMark mark, Locale locale) {
        return MarkView.of(mark, telling(locale));
    }

    /** A project. */
    public ProjectView of(KnownProject project, Locale locale) {
        return ProjectView.of(project, telling(locale));
    }

    /** What was done with a project, the last first. */
    public List<StepView> of(List<Step> steps, Locale locale) {
        return StepView.of(steps, "listing.project", telling(locale));
    }

    private Telling telling(Locale locale) {
        return new Telling(wording, locale);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}

package io.liantu.web.problem;

import io.liantu.shared.Wording;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Tells problems in the reader's language. */
@Component
class ProblemTexts {

    private final Wording wording;

    ProblemTexts(Wording wording) {
        this.wording = wording;
    }

    /** The problem of RFC 9457, its title also in both languages. */
    ProblemDetail tell(Problem problem, Locale locale) {
        var told = ProblemDetail.forStatusAndDetail(problem.status(), detailOf(problem, locale));
        told.setType(URI.create("urn:liantu:problem:" + problem.key()));
        told.setTitle(titleOf(problem, locale));
        told.setProperty(
                "titles", Map.of("zh", titleOf(problem, Locale.CHINESE), "en", titleOf(problem, Locale.ENGLISH)));
        told.setProperty("suggestions", problem.suggestions());
        if (problem.parameter() != null) {
            told.setProperty("parameter", problem.parameter());
        }
        return told;
    }

    private String titleOf(Problem problem, Locale locale) {
        return wording.of("problem." + problem.key() + ".title", locale);
    }

    private String detailOf(Problem problem, Locale locale) {
        return wording.of(
                "problem." + problem.key() + ".detail",
                locale,
                problem.arguments().toArray());
    }
}

package io.liantu.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers with a problem: as JSON to programs, as a page to people, as a fragment to a page that asked for one. */
@Component
class ProblemAnswers {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemTexts texts;

    ProblemAnswers(ProblemTexts texts) {
        this.texts = texts;
    }

    Object answer(Problem problem, String path, HttpServletRequest request, HttpServletResponse response) {
        if (problem.isPassing()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        var locale = RequestContextUtils.getLocale(request);
        return wantsPage(path, request) ? page(problem, request, locale) : json(problem, locale);
    }

    private static boolean wantsPage(String path, HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return !path.startsWith("/api/")
                && (isFragment(request) || (accepted != null && accepted.contains("text/html")));
    }

    private static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private Object json(Problem problem, Locale locale) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(texts.tell(problem, locale));
    }

    private ModelAndView page(Problem problem, HttpServletRequest request, Locale locale) {
        var view = new ModelAndView(isFragment(request) ? "problem :: problem" : "problem", problem.status());
        view.addObject("problem", texts.tell(problem, locale));
        view.addObject("suggestions", Suggestion.of(problem, request));
        return view;
    }
}

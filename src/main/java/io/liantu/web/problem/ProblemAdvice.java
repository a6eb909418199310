package io.liantu.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller throws into an answer; what nobody foresaw is logged and its inside kept back. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Exception.class)
    @Nullable Object answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        var problem = Diagnosis.of(failure);
        report(problem, failure, request);
        return answers.answer(problem, request.getRequestURI(), request, response);
    }

    private static void report(Problem problem, Exception failure, HttpServletRequest request) {
        if (problem.isPassing()) {
            log.warn("{} {}: {}", request.getMethod(), LoggedAddress.of(request), failure.getMessage());
        } else if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.error("{} {} failed", request.getMethod(), LoggedAddress.of(request), failure);
        }
    }
}

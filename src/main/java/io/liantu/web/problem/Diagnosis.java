package io.liantu.web.problem;

import io.liantu.neo4j.Neo4jDown;
import io.liantu.shared.DomainProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;

/** Finds out what a failure means to its asker. */
final class Diagnosis {

    private static final String BAD_REQUEST = "bad-request";

    private Diagnosis() {}

    static Problem of(Throwable failure) {
        if (failure instanceof DomainProblem problem) {
            return Problem.of(problem);
        }
        if (Neo4jDown.isIn(failure)) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "neo4j-down");
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return WrongBody.of(unreadable);
        }
        return WrongParameter.findIn(failure).orElseGet(() -> otherwise(failure));
    }

    /** What a status alone says. */
    static Problem of(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        if (known == null || !known.isError()) {
            return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        }
        return Problem.of(known, keyOf(known));
    }

    private static Problem otherwise(Throwable failure) {
        return of(
                failure instanceof ErrorResponse response
                        ? response.getStatusCode()
                        : HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String keyOf(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "other-site";
            case MISDIRECTED_REQUEST -> "other-host";
            case NOT_FOUND -> "unknown-path";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? BAD_REQUEST : "internal";
        };
    }
}

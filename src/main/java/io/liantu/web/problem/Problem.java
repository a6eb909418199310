package io.liantu.web.problem;

import io.liantu.shared.DomainProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A failure as its asker is told of it.
 *
 * @param key names its texts in the message bundles: {@code problem.<key>.title} and {@code problem.<key>.detail}
 * @param arguments fill the places of the detail text, in order
 * @param suggestions what may have been meant, best first
 * @param parameter the parameter that is wrong or missing, if it is one
 */
record Problem(
        HttpStatus status,
        String key,
        List<Object> arguments,
        List<String> suggestions,
        @Nullable String parameter) {

    static Problem of(DomainProblem problem) {
        return new Problem(statusOf(problem.kind()), problem.key(), problem.arguments(), problem.suggestions(), null);
    }

    static Problem of(HttpStatus status, String key) {
        return new Problem(status, key, List.of(), List.of(), null);
    }

    /** A wrong or missing parameter, whose name fills the first place of the text. */
    static Problem ofParameter(String key, String parameter, List<Object> rest) {
        var arguments = new ArrayList<Object>();
        arguments.add(parameter);
        arguments.addAll(rest);
        return new Problem(HttpStatus.BAD_REQUEST, key, List.copyOf(arguments), List.of(), parameter);
    }

    boolean isPassing() {
        return status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static HttpStatus statusOf(DomainProblem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.BAD_REQUEST;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}

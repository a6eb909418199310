package io.liantu.web.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the field of a body that nobody knows, or that cannot be what it is. */
final class WrongBody {

    private WrongBody() {}

    static Problem of(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown);
        }
        if (failure.getCause() instanceof MismatchedInputException wrong
                && !wrong.getPath().isEmpty()) {
            return Problem.ofParameter("body-field-wrong", pathOf(wrong), List.of());
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "body-unreadable");
    }

    /** What is misspelt would else be left out without a word. */
    private static Problem unknown(UnrecognizedPropertyException failure) {
        var path = pathOf(failure);
        var known = Stream.ofNullable(failure.getKnownPropertyIds())
                .flatMap(Collection::stream)
                .map(String::valueOf)
                .sorted()
                .toList();
        return new Problem(HttpStatus.BAD_REQUEST, "body-field-unknown", List.of(path), known, path);
    }

    /** Such as {@code added[0].region}. */
    private static String pathOf(JacksonException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

package io.liantu.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Names the field of a request's body that is wrong, and what it accepts. */
final class WrongField {

    private WrongField() {}

    /** The first field by name; nothing when the body is wrong as a whole. */
    static Optional<Problem> findIn(Errors errors) {
        return errors.getFieldErrors().stream()
                .min(Comparator.comparing(FieldError::getField))
                .map(WrongField::of);
    }

    private static Problem of(FieldError error) {
        var value = error.getRejectedValue();
        if (isEmpty(value)) {
            return Problem.ofParameter("parameter-empty", error.getField(), List.of());
        }
        return mostOf(error)
                .map(most -> Problem.ofParameter("parameter-too-long", error.getField(), List.of(most)))
                .orElseGet(() ->
                        Problem.ofParameter("parameter-refused", error.getField(), List.of(String.valueOf(value))));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof CharSequence text && text.toString().isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }

    private static Optional<Integer> mostOf(FieldError error) {
        return error.contains(ConstraintViolation.class)
                        && error.unwrap(ConstraintViolation.class)
                                        .getConstraintDescriptor()
                                        .getAnnotation()
                                instanceof Size size
                ? Optional.of(size.max())
                : Optional.empty();
    }
}

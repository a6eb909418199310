package io.liantu.web.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Names the parameter that is wrong or missing, and what it accepts. */
final class WrongParameter {

    private WrongParameter() {}

    static Optional<Problem> findIn(Throwable failure) {
        if (failure instanceof MissingServletRequestParameterException missing) {
            return Optional.of(missing(missing.getParameterName()));
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return Optional.of(missing(missing.getRequestPartName()));
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(wrong(mismatch.getParameter(), mismatch.getName(), mismatch.getValue()));
        }
        if (failure instanceof HandlerMethodValidationException refused) {
            return refused.getParameterValidationResults().stream().findFirst().map(WrongParameter::refused);
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return WrongField.findIn(invalid.getBindingResult());
        }
        return Optional.empty();
    }

    private static Problem missing(String name) {
        return Problem.ofParameter("parameter-missing", name, List.of());
    }

    private static Problem refused(ParameterValidationResult result) {
        return result instanceof ParameterErrors errors
                ? WrongField.findIn(errors).orElseGet(() -> refusedItself(result))
                : refusedItself(result);
    }

    private static Problem refusedItself(ParameterValidationResult result) {
        var parameter = result.getMethodParameter();
        var name = String.valueOf(parameter.getParameterName());
        var value = result.getArgument();
        return value instanceof CharSequence text && text.toString().isBlank()
                ? Problem.ofParameter("parameter-empty", name, List.of())
                : wrong(parameter, name, value);
    }

    private static Problem wrong(MethodParameter parameter, String name, @Nullable Object value) {
        var given = String.valueOf(value);
        var least = parameter.getParameterAnnotation(Min.class);
        var most = parameter.getParameterAnnotation(Max.class);
        return least == null || most == null
                ? Problem.ofParameter("parameter-refused", name, List.of(given))
                : Problem.ofParameter("parameter-range", name, List.of(given, least.value(), most.value()));
    }
}

package io.liantu.network;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Where the answer to a request was found.
 *
 * @param version the stamp of the state of the graph that was in memory; null when it was found in Neo4j
 * @param age for how long nobody had looked whether the graph still was in that state; zero when it was found in Neo4j
 */
public record AnswerBasis(@Nullable String version, Duration age) {

    private static final String ATTRIBUTE = AnswerBasis.class.getName();

    /** Of the request at hand; empty when it did not ask about the network. */
    public static Optional<AnswerBasis> ofRequest() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
                .map(AnswerBasis.class::cast);
    }

    /** Remembers it with the request at hand, if there is one. */
    void remember() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
        }
    }
}

package io.liantu.network.web;

import io.liantu.network.AnswerBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says with each answer where it was found: {@code Network-Source: memory} or {@code neo4j}, and of one from memory
 * {@code Network-Version} and {@code Network-Age}, the seconds since it was last looked whether the graph is still the same.
 */
@RestControllerAdvice
class AnswerBasisHeaders implements ResponseBodyAdvice<Object> {

    private static final double MILLIS = 1000;

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        AnswerBasis.ofRequest().ifPresent(basis -> add(basis, response.getHeaders()));
        return body;
    }

    private static void add(AnswerBasis basis, HttpHeaders headers) {
        var version = basis.version();
        headers.set("Network-Source", version == null ? "neo4j" : "memory");
        if (version != null) {
            headers.set("Network-Version", version);
            headers.set("Network-Age", String.valueOf(basis.age().toMillis() / MILLIS));
        }
    }
}

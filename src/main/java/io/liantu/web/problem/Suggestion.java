package io.liantu.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Something that may have been meant, as a link.
 *
 * @param href where it leads; null when nobody can say
 */
record Suggestion(String text, @Nullable String href) {

    static List<Suggestion> of(Problem problem, HttpServletRequest request) {
        return problem.suggestions().stream()
                .map(text -> new Suggestion(text, hrefOf(problem.key(), idOf(text), request)))
                .toList();
    }

    /** Suggestions begin with the id, the name follows. */
    private static String idOf(String suggestion) {
        return suggestion.split(" ", 2)[0];
    }

    private static @Nullable String hrefOf(String key, String id, HttpServletRequest request) {
        var here = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam("lang");
        var encoded = UriUtils.encode(id, StandardCharsets.UTF_8);
        return switch (key) {
            case "unknown-chain" -> relative(here.replacePath("/").replaceQueryParam("chain", encoded));
            case "unknown-region" -> relative(here.replaceQueryParam("region", encoded));
            case "unknown-product" -> relative(here.replacePath("/products/" + encoded));
            case "unknown-enterprise" -> relative(here.replacePath("/enterprises/" + encoded));
            default -> null;
        };
    }

    private static String relative(UriComponentsBuilder link) {
        var uri = link.build(true).toUri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}

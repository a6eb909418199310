package io.liantu.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language a reader is answered in: that of the parameter {@value #PARAMETER}, else, for pages, the one chosen
 * before, else the first of {@code Accept-Language} that there is, else English.
 */
class ReaderLocaleResolver implements LocaleResolver {

    static final String PARAMETER = "lang";

    private static final String COOKIE = "liantu-lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Languages.find(request.getParameter(PARAMETER))
                .or(() -> chosenBefore(request))
                .orElseGet(() -> accepted(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            var cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static Optional<Locale> chosenBefore(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || request.getRequestURI().startsWith("/api/")
                ? Optional.empty()
                : Languages.find(cookie.getValue());
    }

    /** Without the header a request would name the server's own language. */
    private static Locale accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.ENGLISH
                : Languages.bestOf(Collections.list(request.getLocales()).stream());
    }
}

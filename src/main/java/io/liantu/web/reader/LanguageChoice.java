package io.liantu.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Remembers the language that a page was asked for in. */
class LanguageChoice implements HandlerInterceptor {

    private final LocaleResolver locales;

    LanguageChoice(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Languages.find(request.getParameter(ReaderLocaleResolver.PARAMETER))
                .ifPresent(chosen -> locales.setLocale(request, response, chosen));
        return true;
    }
}

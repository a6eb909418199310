package io.liantu.web.reader;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers to run nothing but our own files, to show us in nobody's frame and to guess no types. */
@Component
@Order(0) // before those that refuse
class SafetyHeaders extends OncePerRequestFilter {

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:", // Bootstrap's and Swagger UI's icons
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Swagger UI writes styles into its page. */
    private static final String CONTENT_OF_SWAGGER_UI = CONTENT + "; style-src 'self' 'unsafe-inline'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isSwaggerUi = request.getRequestURI().startsWith("/swagger-ui/");
        response.setHeader("Content-Security-Policy", isSwaggerUi ? CONTENT_OF_SWAGGER_UI : CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}

package io.liantu.web.reader;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under no other name than this machine's own while nobody else can reach it. Otherwise a page of another site
 * whose name is made to lead here (DNS rebinding) could read all answers.
 */
@Component
class OwnHostOnly extends OncePerRequestFilter {

    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean isForThisMachineOnly;

    OwnHostOnly(@Value("${server.address:0.0.0.0}") InetAddress address) {
        this.isForThisMachineOnly = address.isLoopbackAddress();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getHeader(HttpHeaders.HOST);
        if (isForThisMachineOnly && host != null && !isOurs(host)) {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOurs(String host) {
        return OURS.contains(host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT));
    }
}

package io.liantu.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** An address as it may stand in a log: what opens the page of a participant is left out. */
final class LoggedAddress {

    private static final Pattern SECRET = Pattern.compile("(/invitations/)[^/]+");

    private LoggedAddress() {}

    static String of(HttpServletRequest request) {
        return SECRET.matcher(request.getRequestURI()).replaceAll("$1…");
    }
}

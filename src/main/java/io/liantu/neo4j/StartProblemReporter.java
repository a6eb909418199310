package io.liantu.neo4j;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Reports a {@link StartProblem} as one line instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartProblemReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(StartProblemReporter.class);

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartProblem problem) {
                log.error("{}", problem.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException taken) {
                log.error("{}", Ports.taken(taken.getPort(), "server.port"));
                return true;
            }
        }
        return false;
    }
}

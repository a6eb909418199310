package io.liantu.intake;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names this process among all that may ever write to the graph, and knows of others on this machine whether they live. */
final class ThisProcess {

    private static final String BETWEEN = "|";
    private static final String HOST = host();

    /** Host, process id and the moment it started, since process ids come again. */
    static final String NAME = HOST
            + BETWEEN
            + ProcessHandle.current().pid()
            + BETWEEN
            + ManagementFactory.getRuntimeMXBean().getStartTime();

    private ThisProcess() {}

    /** Whether a process was on this machine and has ended. Of other machines nothing is known. */
    static boolean knowsToBeGone(String process) {
        var parts = List.of(process.split("\\|", -1));
        return parts.size() == 3
                && parts.get(0).equals(HOST)
                && !process.equals(NAME)
                && ProcessHandle.of(Long.parseLong(parts.get(1)))
                        .filter(other -> other.isAlive() && !isThisOne(other))
                        .isEmpty();
    }

    private static boolean isThisOne(ProcessHandle other) {
        return other.pid() == ProcessHandle.current().pid();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replace(BETWEEN, "");
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

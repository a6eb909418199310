package io.liantu.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;

/** Names this process among all that may ever write to the graph, and knows of others on this machine whether they live. */
final class ThisProcess {

    private static final String BETWEEN = "|";
    private static final String HOST = host();

    /** Host, process id and the moment it started, since process ids come again. */
    static final String NAME = nameOf(ProcessHandle.current());

    private ThisProcess() {}

    /** Whether a process was on this machine and has ended. Of other machines nothing is known. */
    static boolean knowsToBeGone(String process) {
        var parts = List.of(process.split("\\|", -1));
        return parts.size() == 3
                && parts.get(0).equals(HOST)
                && ProcessHandle.of(Long.parseLong(parts.get(1)))
                        .filter(ProcessHandle::isAlive)
                        .map(ThisProcess::nameOf)
                        .filter(process::equals)
                        .isEmpty();
    }

    private static String nameOf(ProcessHandle process) {
        var started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return HOST + BETWEEN + process.pid() + BETWEEN + started;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replace(BETWEEN, "");
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

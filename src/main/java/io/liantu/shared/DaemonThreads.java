package io.liantu.shared;

import java.util.concurrent.ThreadFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Threads of work in the background, which does not keep the process from ending. */
public final class DaemonThreads {

    private DaemonThreads() {}

    /** Threads called by a name and a number. */
    public static ThreadFactory named(String name) {
        var threads = new CustomizableThreadFactory(name + "-");
        threads.setDaemon(true);
        return threads;
    }
}

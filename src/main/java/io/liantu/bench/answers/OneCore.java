package io.liantu.bench.answers;

import java.io.IOException;

/** Keeps processes on cores, where the system has a program for that ({@code taskset} of util-linux). */
final class OneCore {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private OneCore() {}

    /** Keeps a process on the first core, and this one off it; false where the system cannot do that. */
    static boolean begin(Process process) throws InterruptedException {
        return CORES > 1
                && keep(process.pid(), "0")
                && keep(ProcessHandle.current().pid(), "1-" + (CORES - 1));
    }

    /** Gives all cores to both again. */
    static void end(Process process) throws InterruptedException {
        if (keep(process.pid(), "0-" + (CORES - 1))) {
            keep(ProcessHandle.current().pid(), "0-" + (CORES - 1));
        }
    }

    private static boolean keep(long pid, String cores) throws InterruptedException {
        try {
            var taskset = new ProcessBuilder("taskset", "-a", "-c", "-p", cores, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return taskset.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

package io.liantu.neo4j;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The main class of the processes that touch a store: the server and the offline importer. It ends that process when the application is gone, and it lets only one
 * process at a time touch a store. It uses the JDK alone: of the application, nothing else is on its class path.
 */
public final class ServerLauncher {

    private static final long GRACE_MILLIS = 10_000;

    /** Held until the process ends. */
    private static final List<FileLock> LOCKS = new ArrayList<>();

    private ServerLauncher() {}

    /**
     * Starts a main class of Neo4j as soon as the store is free.
     *
     * @param args the lock file, the main class, then its own arguments
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        daemon("application-watch", ServerLauncher::endWithTheApplication);
        LOCKS.add(FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .lock());
        var rest = Arrays.copyOfRange(args, 2, args.length);
        Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    /** The application holds the other end of this pipe and never writes: it closes when the application ends. */
    private static void endWithTheApplication() {
        drain();
        daemon("halt", ServerLauncher::haltAfterGrace);
        System.exit(0);
    }

    private static void drain() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The pipe to the application broke: " + e);
        }
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}

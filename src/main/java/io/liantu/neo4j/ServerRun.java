package io.liantu.neo4j;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * One run of the server as a process of its own. It has its own class path and none of ours but the launcher.
 *
 * @param folder its own
 * @param process which ends with the application
 * @param log what it says of itself
 */
record ServerRun(DataFolder folder, Process process, ServerLog log) {

    private static final String NEO4J = "org.neo4j.server.CommunityEntryPoint";
    private static final int SECONDS_TO_END = 15;

    static ServerRun start(DataFolder folder, LocalNeo4jProperties properties, Ports ports) {
        new ServerSettings(properties.pageCache(), ports, properties.settings()).writeTo(folder);
        try {
            layOutLauncher(folder.launcher());
            var console = folder.console().toFile();
            var log = ServerLog.ofNextRun(folder);
            var process = new ProcessBuilder(command(folder, properties))
                    .directory(folder.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(console)
                    .start();
            return new ServerRun(folder, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until it listens everywhere and answers under a password.
     *
     * @return false when it ended, or time is up
     */
    boolean answers(URI bolt, Password password, Deadline within) {
        return within.met(() -> log.tellsOfBolt() || !process.isAlive())
                && new FirstContact(bolt, password).made(within, process::isAlive)
                && within.met(() -> log.tellsOfStart() || !process.isAlive())
                && process.isAlive();
    }

    /** Why it ended although it was to start. */
    StartProblem problem() {
        if (log.tellsOfTakenPort()) {
            return new PortTaken(ended(log.lastWords()));
        }
        return new StartProblem(Stream.of(folder.lastPrinted(), log.lastWords(), "it said nothing.")
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(ServerRun::ended)
                .orElseThrow());
    }

    private static String ended(String words) {
        return "Neo4j ended while starting: " + words;
    }

    /** Asks it to end, and insists after a while. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(DataFolder folder, LocalNeo4jProperties properties) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The rows of a batch live as long as its transaction: the serial collector promotes them, and takes three
        // times as long. A heap that is nearly full is slow, which is no reason to end.
        command.addAll(List.of(
                "-XX:+UseParallelGC",
                "-XX:-UseGCOverheadLimit",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + properties.heap().toMegabytes() + "m",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
        command.addAll(properties.jvmOptions());
        command.addAll(List.of("-cp", classPath(folder, properties), ServerLauncher.class.getName()));
        command.addAll(List.of(
                folder.serverLock().toString(), NEO4J, "--home-dir=" + folder.root(), "--config-dir=" + folder.conf()));
        return command;
    }

    /** The launcher and the jars of Neo4j, and nothing else of ours. */
    static String classPath(DataFolder folder, LocalNeo4jProperties properties) {
        return folder.launcher()
                + File.pathSeparator
                + ServerJars.of(properties).classPath();
    }

    private static void layOutLauncher(Path folder) throws IOException {
        var name = ServerLauncher.class.getName().replace('.', '/') + ".class";
        var target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        try (var source = new ClassPathResource(name).getInputStream()) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package io.liantu.bench;

import io.liantu.neo4j.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** This very application as processes of their own, with a data folder of their own. */
public record ChildApplication(Path folder) {

    /** What its processes are given, in words. */
    public static final String SETTINGS =
            "Heaps: application 1,024 MB, Neo4j 1,024 MB with 2,048 MB of page cache, importer"
                    + " 768 MB with up to 2,048 MB besides";

    private static final long PAUSE_MILLIS = 200;
    private static final Pattern PAGE = Pattern.compile("http://localhost:\\d+/");
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static final String MAIN = "io.liantu.Liantu";

    static {
        // Whoever breaks a measurement off would leave them behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroy)));
    }

    /** Its data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** What the process of a name printed. */
    public String output(String name) throws IOException {
        return Files.readString(log(name));
    }

    /**
     * Starts one with the words of a command, or as a server.
     *
     * @param name by which its output is found again
     */
    public Process start(String name, String... words) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1024m");
        var classPath = System.getProperty("java.class.path");
        command.addAll(isOneJar(classPath) ? List.of("-jar", classPath) : List.of("-cp", classPath, MAIN));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "--liantu.neo4j.data-dir=" + data(),
                "--liantu.neo4j.bolt-port=0",
                "--liantu.neo4j.http-port=0",
                "--liantu.neo4j.heap=1024MB",
                "--liantu.neo4j.page-cache=2048MB",
                "--liantu.neo4j.ready-within=10m",
                "--liantu.sample=false",
                "--server.port=0"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
        RUNNING.add(process);
        return process;
    }

    /**
     * Waits until a server answers.
     *
     * @param name by which it was started
     * @throws IllegalStateException with what it printed when it ends instead
     */
    public RunningServer awaitServer(String name, Process process) throws IOException, InterruptedException {
        var server = RunningServer.findIn(data());
        while (server.isEmpty() || !output(name).contains("swagger")) {
            if (!process.isAlive()) {
                throw new IllegalStateException(output(name));
            }
            Thread.sleep(PAUSE_MILLIS);
            server = RunningServer.findIn(data());
        }
        return server.get();
    }

    /**
     * Where a server answers that was waited for.
     *
     * @throws IllegalStateException when its output does not tell
     */
    public URI address(String name) throws IOException {
        var told = PAGE.matcher(output(name));
        if (!told.find()) {
            throw new IllegalStateException(output(name));
        }
        return URI.create(told.group());
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private static boolean isOneJar(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"));
    }
}

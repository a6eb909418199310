package io.liantu.bench.network;

import io.liantu.bench.ChildApplication;
import io.liantu.neo4j.RunningServer;
import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** The network in a Neo4j of its own, loaded in bulk and asked over Bolt. */
final class GraphStore implements Store {

    private static final String SERVER = "server";
    private static final String COMMAND = "command";

    private final ChildApplication child;
    private final double loadSeconds;
    private final Process process;
    private final Driver driver;
    private final BiFunction<Driver, ProcessHandle, Engine> asking;

    private GraphStore(
            ChildApplication child,
            double loadSeconds,
            Process process,
            RunningServer server,
            BiFunction<Driver, ProcessHandle, Engine> asking) {
        this.child = child;
        this.loadSeconds = loadSeconds;
        this.process = process;
        this.asking = asking;
        driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()));
    }

    /** Loads the tables and starts the server, which is asked in a way; only the load counts. */
    static GraphStore of(NetworkData data, Path folder, BiFunction<Driver, ProcessHandle, Engine> asking)
            throws IOException, InterruptedException {
        var child = new ChildApplication(Files.createDirectories(folder.resolve("neo4j")));
        var tables = folder.resolve("tables");
        try {
            SyntheticFolder.write(data.network(), tables, SyntheticProgress.SILENT);
            double seconds = load(child, tables);
            return started(child, seconds, asking);
        } catch (IOException | InterruptedException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(child.folder());
            throw e;
        } finally {
            FileSystemUtils.deleteRecursively(tables);
        }
    }

    private static double load(ChildApplication child, Path tables) throws IOException, InterruptedException {
        var watch = Stopwatch.started();
        var process =
                child.start(COMMAND, "import", tables.toString(), "--yes", "--bulk", "--liantu.identity.within=0s");
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(child.output(COMMAND));
            }
            return watch.seconds();
        } finally {
            process.destroy();
        }
    }

    private static GraphStore started(
            ChildApplication child, double loadSeconds, BiFunction<Driver, ProcessHandle, Engine> asking)
            throws IOException, InterruptedException {
        var process = child.start(SERVER, "--liantu.network.in-memory=false");
        try {
            return new GraphStore(child, loadSeconds, process, child.awaitServer(SERVER, process), asking);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    /** The application's process only starts that of Neo4j. */
    private ProcessHandle server() {
        return process.descendants().findFirst().orElseGet(process::toHandle);
    }

    @Override
    public List<Engine> engines() {
        return List.of(asking.apply(driver, server()));
    }

    @Override
    public double loadSeconds() {
        return loadSeconds;
    }

    @Override
    public Footprint footprint() {
        return new Footprint(FolderSize.of(child.data()), "disk");
    }

    @Override
    public void close() throws IOException {
        driver.close();
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(child.folder());
    }
}

package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a local server: what lies where in it. */
record DataFolder(Path root) {

    /** Makes the folder and those in it that Neo4j expects. */
    void create() {
        try {
            for (var name : new String[] {"conf", "logs", "launcher", "import", "plugins"}) {
                Files.createDirectories(root.resolve(name));
            }
        } catch (IOException e) {
            throw new StartProblem("Cannot write to " + root + "; set liantu.neo4j.data-dir to another folder.", e);
        }
    }

    /** Held by the application that owns the folder. */
    Path ownerLock() {
        return root.resolve("owner.lock");
    }

    /** Held by the server process on the store, as long as it lives. */
    Path serverLock() {
        return root.resolve("server.lock");
    }

    Path state() {
        return root.resolve("running.properties");
    }

    Path password() {
        return root.resolve("password");
    }

    Path conf() {
        return root.resolve("conf");
    }

    Path launcher() {
        return root.resolve("launcher");
    }

    /** What the server process printed itself, beside Neo4j's own logs. */
    Path console() {
        return root.resolve("logs").resolve("console.log");
    }

    /** Where Neo4j tells its users what it does. */
    Path log() {
        return root.resolve("logs").resolve("neo4j.log");
    }

    /** The last line that a server process printed itself, beside the traces of where it failed; or nothing. */
    String lastPrinted() {
        try {
            // Whatever charset it printed in.
            return new String(Files.readAllBytes(console()), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t... "))
                    .reduce((earlier, later) -> later)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

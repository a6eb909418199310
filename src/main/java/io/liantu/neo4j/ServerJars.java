package io.liantu.neo4j;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.system.ApplicationHome;

/** The jars of the Neo4j server that the build lays beside the application, apart from its class path. */
record ServerJars(Path folder) {

    /** @throws StartProblem when there are none */
    static ServerJars of(LocalNeo4jProperties properties) {
        var given = properties.lib();
        var candidates = given == null ? besideTheApplication() : Stream.of(given);
        return candidates
                .filter(Files::isDirectory)
                .findFirst()
                .map(folder -> new ServerJars(folder.toAbsolutePath().normalize()))
                .orElseThrow(() -> new StartProblem("There are no jars of the Neo4j server beside the application;"
                        + " build it with ./mvnw package, or set liantu.neo4j.lib or spring.neo4j.uri."));
    }

    private static Stream<Path> besideTheApplication() {
        var home = new ApplicationHome(ServerJars.class).getDir().toPath();
        return Stream.of(home, home.resolveSibling("")).map(folder -> folder.resolve("neo4j/lib"));
    }

    /** As the JVM takes a folder of jars on a class path. */
    String classPath() {
        return folder + File.separator + "*";
    }
}

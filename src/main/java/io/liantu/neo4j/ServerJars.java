package io.liantu.neo4j;

import java.io.File;
import java.net.URI;
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
        return Stream.concat(
                        Stream.of(new ApplicationHome(ServerJars.class).getDir().toPath()), classes())
                .flatMap(home -> Stream.of(home, home.resolveSibling("")))
                .map(folder -> folder.resolve("neo4j/lib"));
    }

    /** Where our classes lie when they are not in a jar: an application in a test does not know its home. */
    private static Stream<Path> classes() {
        var location = ServerJars.class.getProtectionDomain().getCodeSource().getLocation();
        return "file".equals(location.getProtocol())
                ? Stream.of(Path.of(URI.create(location.toString())))
                : Stream.of();
    }

    /** As the JVM takes a folder of jars on a class path. */
    String classPath() {
        return folder + File.separator + "*";
    }
}

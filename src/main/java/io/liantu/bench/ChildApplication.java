package io.liantu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This very application as a process of its own, with a data folder of its own. */
record ChildApplication(Path folder) {

    static final String SETTINGS = "heaps: application 1,024 MB, Neo4j 1,024 MB with 1,024 MB of page cache, importer"
            + " 768 MB with 1,024 MB besides";
    private static final String MAIN = "io.liantu.Liantu";

    Path data() {
        return folder.resolve("data");
    }

    Process start(String... words) throws IOException {
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
                "--liantu.neo4j.page-cache=1024MB",
                "--liantu.sample=false",
                "--server.port=0"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
    }

    private static boolean isOneJar(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"));
    }
}

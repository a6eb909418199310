package io.liantu.neo4j;

import java.io.IOException;
import java.nio.file.Path;

/** An application that does nothing but run its local Neo4j, in a process that a test may kill. */
final class ApplicationForKilling {

    private ApplicationForKilling() {}

    /**
     * Runs until it is killed.
     *
     * @param args the data folder
     */
    public static void main(String[] args) throws InterruptedException {
        new DataFolderClaim(LocalNeo4jForTests.properties(Path.of(args[0]), 0), Role.SERVER).open();
        Thread.currentThread().join();
    }

    static Process start(Path folder, Path output) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classPath, ApplicationForKilling.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}

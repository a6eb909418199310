package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of Neo4j's offline importer as a process of its own, from the jars of the server. It writes a store into a
 * home folder that no server uses, and ends with the application.
 */
record OfflineImport(DataFolder data, LocalNeo4jProperties server, OfflineLoadProperties properties) {

    private static final String ADMIN_TOOL = "org.neo4j.cli.AdminTool";
    private static final String HOME = "NEO4J_HOME";

    /** @throws OfflineImportFailed with its last words, when it did not import everything */
    void run(Path home, List<ImportFile> files) {
        try {
            Files.createDirectories(home.resolve("conf"));
            var output = home.resolve("import.log");
            var arguments = home.resolve("import.args");
            Files.writeString(arguments, arguments(files, home));
            var builder = new ProcessBuilder(command(arguments))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put(HOME, home.toString());
            if (exitCodeOf(builder.start()) != 0) {
                throw new OfflineImportFailed(lastWords(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + properties.heap().toMegabytes() + "m",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                ServerRun.classPath(data, server),
                ServerLauncher.class.getName(),
                new BulkFolder(data).importerLock().toString(),
                ADMIN_TOOL));
        command.addAll(List.of("database", "import", "full", "@" + arguments));
        return command;
    }

    /**
     * The name of the database stands before the files: after them it would be taken for one of them. Ids are taken as
     * they are, so that none is looked up for any relationship; nor does the importer see that one is missing or there twice.
     */
    private String arguments(List<ImportFile> files, Path home) {
        var fixed = Stream.of(
                "--id-type=actual",
                "--bad-tolerance=0",
                "--multiline-fields=false",
                "--max-off-heap-memory=" + properties.offHeap().toMegabytes() + "m",
                "--report-file=" + home.resolve("import.report"));
        return Stream.of(
                        fixed,
                        Stream.of("neo4j"),
                        options(files, ImportFile.Kind.NODES),
                        options(files, ImportFile.Kind.RELATIONSHIPS))
                .flatMap(some -> some)
                .map(OfflineImport::quoted)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> options(List<ImportFile> files, ImportFile.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).map(ImportFile::option);
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static int exitCodeOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new OfflineImportFailed("interrupted");
        }
    }

    private static String lastWords(Path output) throws IOException {
        try (var lines = Files.lines(output)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                    .reduce((earlier, later) -> later)
                    .orElse("it printed nothing");
        }
    }
}

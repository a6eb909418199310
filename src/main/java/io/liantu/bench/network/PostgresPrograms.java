package io.liantu.bench.network;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programs of an installed PostgreSQL, which refuse to be run by the system's administrator.
 *
 * @param bin the folder they are in
 * @param user who runs them instead; null for whoever runs this
 */
record PostgresPrograms(Path bin, @Nullable String user) {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String ADMINISTRATOR = "root";
    private static final String CHANGE_USER = "setpriv";
    private static final List<String> OTHERS = List.of("postgres", "nobody");

    /** @throws StoreAbsent when they are not installed, or there is nobody to run them */
    static PostgresPrograms find() throws StoreAbsent, IOException {
        var bin = Stream.concat(onPath(), ofDebian())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst()
                .orElseThrow(() -> new StoreAbsent("PostgreSQL's initdb is neither on the PATH nor in " + DEBIAN));
        return new PostgresPrograms(bin, ADMINISTRATOR.equals(System.getProperty("user.name")) ? other() : null);
    }

    private static Stream<Path> onPath() {
        var path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    /** The newest first. */
    private static Stream<Path> ofDebian() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Stream.empty();
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        }
    }

    private static String other() throws StoreAbsent, IOException {
        if (onPath().noneMatch(folder -> Files.isExecutable(folder.resolve(CHANGE_USER)))) {
            throw new StoreAbsent("PostgreSQL does not run as " + ADMINISTRATOR + ", and there is no " + CHANGE_USER);
        }
        for (var name : OTHERS) {
            if (isUser(name)) {
                return name;
            }
        }
        throw new StoreAbsent("PostgreSQL does not run as " + ADMINISTRATOR + ", and there is no other user");
    }

    private static boolean isUser(String name) throws IOException {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
            return true;
        } catch (UserPrincipalNotFoundException e) {
            return false;
        }
    }

    /** Lets them write there. */
    void give(Path... paths) throws IOException {
        if (user != null) {
            var owner = FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(user);
            for (var path : paths) {
                Files.setOwner(path, owner);
            }
        }
    }

    /** Runs one to its end. */
    void run(Path folder, String program, String... words) throws IOException, InterruptedException {
        if (start(folder, program, words).waitFor() != 0) {
            throw new IOException(Files.readString(log(folder, program)));
        }
    }

    /** Starts one in place of the program that changes the user, so that it is ended as our own process. */
    Process start(Path folder, String program, String... words) throws IOException {
        var command = new ArrayList<String>();
        if (user != null) {
            command.addAll(List.of(CHANGE_USER, "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(folder, program).toFile())
                .start();
    }

    private static Path log(Path folder, String program) {
        return folder.resolve(program + ".log");
    }
}

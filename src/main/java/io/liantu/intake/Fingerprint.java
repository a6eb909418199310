package io.liantu.intake;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.UnusableSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells one content of a file, or of the files in a folder, from another, and one way to read it from another: a 128-bit
 * hash (XXH3) of names, bytes and the mapping of headers.
 */
final class Fingerprint {

    private static final int BUFFER = 1 << 16;

    private Fingerprint() {}

    /** @throws UnusableSource when there is no such path */
    static String of(Path path, HeaderMapping mapping) {
        if (!Files.isReadable(path)) {
            throw UnusableSource.absent(path);
        }
        var hash = Hashing.xxh3_128().hashStream();
        hash.putString(mapping.toString());
        try {
            for (var file : filesOf(path)) {
                hash.putString(String.valueOf(file.getFileName()));
                put(hash, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash.get().toString();
    }

    private static List<Path> filesOf(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void put(HashStream128 hash, Path file) throws IOException {
        var buffer = new byte[BUFFER];
        try (var content = Files.newInputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                hash.putBytes(buffer, 0, read);
            }
        }
    }
}

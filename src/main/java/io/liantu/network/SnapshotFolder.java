package io.liantu.network;

import io.liantu.neo4j.OwnerOnly;
import io.liantu.network.image.NetworkImage;
import io.liantu.network.snapshot.ColumnReader;
import io.liantu.network.snapshot.ColumnWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the network as files, of which normally one is there. Each has a name of its own, so that several applications
 * may write at once, and so that one which is in use need not be replaced.
 */
record SnapshotFolder(Path root) {

    private static final String WHOLE = ".snapshot";
    private static final String PART = ".part";

    /** Whole ones, the latest first. */
    List<Path> list() throws IOException {
        return list(WHOLE);
    }

    /** Writes one. It gets its name when it is on the disk as a whole. */
    Path write(NetworkImage image, NetworkState state) throws IOException {
        Files.createDirectories(root);
        var name = System.currentTimeMillis() + "-" + UUID.randomUUID();
        var part = root.resolve(name + PART);
        try {
            OwnerOnly.create(part);
            fill(part, image, state);
            var whole = Files.move(part, root.resolve(name + WHOLE), StandardCopyOption.ATOMIC_MOVE);
            forceNames();
            return whole;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads one. Most of what is rarely asked for stays in the file, which may be deleted, but not changed.
     *
     * @return empty when it is of another state of the graph
     * @throws IOException when it is damaged, or no snapshot of this version
     */
    static Optional<NetworkImage> find(Path file, NetworkState state) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var in = new ColumnReader(channel);
            if (!NetworkState.read(in).equals(state)) {
                return Optional.empty();
            }
            var image = NetworkImage.read(in);
            in.end();
            return Optional.of(image);
        }
    }

    /** Removes what a sudden end left unfinished. */
    void tidyUp() throws IOException {
        for (var part : list(PART)) {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path part, NetworkImage image, NetworkState state) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var out = new ColumnWriter(channel);
            state.write(out);
            image.write(out);
            channel.force(true);
        }
    }

    /** Elsewhere a folder cannot be opened, and need not be. */
    private void forceNames() throws IOException {
        if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var folder = FileChannel.open(root, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Names begin with the time. */
    private List<Path> list(String ending) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.list(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}

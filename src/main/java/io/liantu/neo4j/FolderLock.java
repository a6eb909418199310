package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a file that the operating system takes back when its process ends, however it ends. The files that this
 * process holds are remembered, because opening and closing one of them again would give its lock away.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another holds it. */
    static Optional<FolderLock> tryTake(Path file) {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        var taken = tryOpen(file);
        if (taken.isEmpty()) {
            HELD.remove(file);
        }
        return taken;
    }

    /** Whether nobody holds it now. */
    static boolean isFree(Path file) {
        var taken = tryTake(file);
        taken.ifPresent(FolderLock::close);
        return taken.isPresent();
    }

    @SuppressWarnings("resource")
    private static Optional<FolderLock> tryOpen(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(file, channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}

package io.liantu.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.core.io.InputStreamSource;

/** A zip that is not trusted: its names stay inside it, its files are few, and each unpacks to a bounded size. */
final class Archive implements AutoCloseable {

    private final Path path;
    private final ZipFile zip;
    private final ArchiveLimits limits;

    private Archive(Path path, ZipFile zip, ArchiveLimits limits) {
        this.path = path;
        this.zip = zip;
        this.limits = limits;
    }

    static Archive open(Path path, ArchiveLimits limits) {
        try {
            var archive = new Archive(path, opened(path), limits);
            try {
                archive.refuseUnlessSafe();
                return archive;
            } catch (UnusableSource e) {
                archive.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnusableSource.unreadable(path.getFileName());
        }
    }

    List<ZipEntry> files() {
        return zip.stream()
                .<ZipEntry>map(entry -> entry)
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                .toList();
    }

    InputStreamSource content(ZipEntry entry) {
        return () -> new BoundedStream(stream(entry), limits.unpacked().toBytes(), path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    /** Windows writes Chinese names in GBK without saying so. */
    private static ZipFile opened(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            return new ZipFile(path.toFile(), Charset.forName("GB18030"));
        }
    }

    private void refuseUnlessSafe() {
        if (zip.size() > limits.entries() || declaredSize() > limits.unpacked().toBytes()) {
            throw UnusableSource.tooLarge(path.getFileName());
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(Archive::leadsOutside)
                .findFirst()
                .ifPresent(name -> {
                    throw UnusableSource.unsafe(path.getFileName(), name);
                });
    }

    private long declaredSize() {
        return zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    private static boolean leadsOutside(String name) {
        var slashed = name.replace('\\', '/');
        return slashed.startsWith("/")
                || slashed.matches("^[A-Za-z]:.*")
                || List.of(slashed.split("/")).contains("..");
    }
}

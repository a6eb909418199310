package io.liantu.intake.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.core.io.InputStreamSource;

/** A zip that is not trusted: its names stay inside it, its files are few, and together they unpack to a bounded size. */
final class Archive implements AutoCloseable {

    private static final int FLAGS = 6;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Path path;
    private final ZipFile zip;
    private final ArchiveLimits limits;
    private final Unpacked unpacked;

    private Archive(Path path, ZipFile zip, ArchiveLimits limits) {
        this.path = path;
        this.zip = zip;
        this.limits = limits;
        this.unpacked = new Unpacked(path, limits.unpacked().toBytes());
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
            throw isEncrypted(path)
                    ? UnusableSource.encrypted(path.getFileName())
                    : UnusableSource.unreadable(path.getFileName());
        }
    }

    List<ZipEntry> files() {
        return zip.stream()
                .<ZipEntry>map(entry -> entry)
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                .toList();
    }

    /** To be read as often as need be: the bytes of an entry count once. */
    InputStreamSource content(ZipEntry entry) {
        var counted = unpacked.entry();
        return () -> new BoundedStream(zip.getInputStream(entry), counted);
    }

    /** Looks through a workbook once, for a reader who does not come through {@link #content}. */
    void refuseUnlessSafeWorkbook() {
        var scan = new WorkbookScan(path.getFileName(), limits);
        try {
            for (var entry : zip.stream().toList()) {
                try (var content = content(entry).getInputStream()) {
                    scan.look(entry.getName(), content);
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (IOException e) {
            throw UnusableSource.unreadable(path.getFileName());
        }
        scan.refuseUnlessComplete();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Windows writes Chinese names in GBK without saying so. */
    private static ZipFile opened(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            return new ZipFile(path.toFile(), Charset.forName("GB18030"));
        }
    }

    /** The first file of a zip says in a flag whether it needs a password; so does an office file by its first bytes. */
    private static boolean isEncrypted(Path path) {
        try (var file = Files.newInputStream(path)) {
            var start = file.readNBytes(FLAGS + 1);
            return start.length > FLAGS
                    && (Arrays.equals(start, 0, OLE2.length, OLE2, 0, OLE2.length)
                            || (start[0] == 'P' && start[1] == 'K' && (start[FLAGS] & 1) == 1));
        } catch (IOException e) {
            return false;
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
        DistinctNames.refuseUnlessDistinct(
                path.getFileName(),
                zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName));
    }

    private long declaredSize() {
        return zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    private static boolean leadsOutside(String name) {
        var slashed = name.replace('\\', '/');
        return slashed.startsWith("/")
                || slashed.matches("^[A-Za-z]:.*")
                || slashed.chars().anyMatch(Character::isISOControl)
                || List.of(slashed.split("/", -1)).contains("..");
    }
}

package io.liantu.intake.web;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file under its own name in a folder of its own; both are gone when it is closed. */
record Upload(Path path) implements Closeable {

    static Upload of(MultipartFile file) throws IOException {
        var folder = Files.createTempDirectory("liantu-import");
        var upload = new Upload(folder.resolve(safe(file.getOriginalFilename())));
        try {
            file.transferTo(upload.path);
            return upload;
        } catch (IOException e) {
            upload.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(path.resolveSibling(""));
    }

    /** The last part of a name, without what a file system may understand otherwise. */
    private static String safe(@Nullable String name) {
        var last = name == null ? "" : name.replaceFirst("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        return last.isBlank() || last.startsWith(".") ? "upload" : last;
    }
}

package io.liantu.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder in the exchange format, written line by line. */
record Exchange(Path folder) {

    Exchange with(String file, String... lines) throws IOException {
        return with(StandardCharsets.UTF_8, file, lines);
    }

    Exchange with(Charset charset, String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n", charset);
        return this;
    }
}

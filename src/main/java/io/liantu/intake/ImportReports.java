package io.liantu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what imports found out and did, in the folder of each. A machine that lacks the folder lacks the reports. */
@Component
class ImportReports {

    private final Path root;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportReports(IntakeSettings settings) {
        this.root = settings.folder().toAbsolutePath().normalize();
    }

    /** The folder of one import, which is made if need be. */
    Path folder(ImportId id) {
        try {
            return Files.createDirectories(root.resolve(id.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is handed in, whole or not at all. */
    Path keepUpload(ImportId id, String name, InputStream content) {
        var file = folder(id).resolve(name);
        try {
            Files.copy(content, file);
            return file;
        } catch (IOException e) {
            forgetUpload(id);
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was handed in, and what was found out about it. */
    void forgetUpload(ImportId id) {
        try {
            FileSystemUtils.deleteRecursively(root.resolve(id.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The imports of which something is kept here. */
    List<ImportId> list() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> ImportId.find(folder.getFileName().toString()).stream())
                    .sorted(Comparator.comparing(ImportId::value))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When something came into the folder of an import or went out of it. */
    Instant changedAt(ImportId id) {
        try {
            return Files.getLastModifiedTime(root.resolve(id.value())).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(ImportId id, ImportPhase phase, IntakeReport report) {
        var file = file(id, phase);
        var half = file.resolveSibling(file.getFileName() + ".part");
        folder(id);
        json.writeValue(half.toFile(), report);
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of an import: what it did, else what it would do. */
    Optional<IntakeReport> find(ImportId id) {
        return read(file(id, ImportPhase.DONE)).or(() -> read(file(id, ImportPhase.CHECKED)));
    }

    private Optional<IntakeReport> read(Path file) {
        return Files.exists(file) ? Optional.of(json.readValue(file.toFile(), IntakeReport.class)) : Optional.empty();
    }

    private Path file(ImportId id, ImportPhase phase) {
        return root.resolve(id.value()).resolve(phase == ImportPhase.DONE ? "report.json" : "check.json");
    }
}

package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.UnusableSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** What an import reads, and how: an interrupted one goes on only with what it began with. */
@Component
class ImportContent {

    private final ImportRecords records;
    private final HeaderMappings mappings;

    ImportContent(ImportRecords records, HeaderMappings mappings) {
        this.records = records;
        this.mappings = mappings;
    }

    /**
     * The mapping of headers of a name.
     *
     * @param name empty for none
     * @throws UnknownMapping when there is none of this name
     */
    HeaderMapping mappingOf(String name) {
        return name.isEmpty() ? HeaderMapping.NONE : mappings.get(name);
    }

    /**
     * Remembers what an import that begins to write reads.
     *
     * @throws ContentChanged when it began with something else
     * @throws UnusableSource when it is gone
     */
    void refuseOther(Import found) {
        var path = Path.of(found.path());
        refuseUnlessThere(path);
        var fingerprint = Fingerprint.of(path, mappingOf(found.mapping()));
        if (found.fingerprint() != null && !found.fingerprint().equals(fingerprint)) {
            throw new ContentChanged(path);
        }
        records.rememberContent(found.id(), fingerprint);
    }

    static void refuseUnlessThere(Path path) {
        if (!Files.isReadable(path)) {
            throw UnusableSource.absent(path);
        }
    }
}

package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import io.liantu.intake.table.UnusableSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** What an import reads, and how: it writes only what was checked, and goes on only with what it began with. */
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

    /** Remembers what an import that is checked reads. */
    void remember(Import found) {
        records.rememberCheckedContent(found.id(), fingerprint(found));
    }

    /**
     * Remembers what an import that begins to write reads.
     *
     * @throws ContentChanged when it began with something else, or something else was checked
     * @throws UnusableSource when it is gone
     */
    void refuseOther(Import found) {
        var path = Path.of(found.path());
        refuseUnlessThere(path);
        var fingerprint = fingerprint(found);
        if (found.expectedContent()
                .filter(expected -> !expected.equals(fingerprint))
                .isPresent()) {
            throw new ContentChanged(path);
        }
        records.rememberContent(found.id(), fingerprint);
    }

    private String fingerprint(Import found) {
        return Fingerprint.of(Path.of(found.path()), mappingOf(found.mapping()));
    }

    static void refuseUnlessThere(Path path) {
        if (!Files.isReadable(path)) {
            throw UnusableSource.absent(path);
        }
    }
}

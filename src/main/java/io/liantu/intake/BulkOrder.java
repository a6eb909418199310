package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import java.nio.file.Path;

/**
 * What somebody wants to be loaded in bulk.
 *
 * @param id of the import that it is
 * @param path where its tables are
 * @param mapping what headers and tables mean that the format does not know
 * @param fingerprint of its content when it began
 */
record BulkOrder(ImportId id, Path path, HeaderMapping mapping, String fingerprint) {

    static BulkOrder of(Path path, HeaderMapping mapping) {
        return new BulkOrder(ImportId.next(), path, mapping, Fingerprint.of(path, mapping));
    }
}

package io.liantu.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a made-up network as a folder of CSV files in the exchange format. It streams: its memory does not grow with the
 * network. The same size and seed give the same bytes.
 */
public final class SyntheticFolder {

    /** Writes the rows of one table. */
    @FunctionalInterface
    private interface Rows {
        void writeTo(SheetWriter sheet) throws IOException;
    }

    private final Path folder;
    private final SyntheticProgress progress;
    private final Map<SyntheticSheet, Long> counts = new EnumMap<>(SyntheticSheet.class);

    private SyntheticFolder(Path folder, SyntheticProgress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Writes it.
     *
     * @param folder is made where there is none
     * @return the number of rows of each table, by its English name in the format
     * @throws FolderNotEmpty when there is anything in the folder
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static Map<String, Long> write(SyntheticNetwork network, Path folder, SyntheticProgress progress) {
        try {
            Files.createDirectories(folder);
            refuseUnlessEmpty(folder);
            var writing = new SyntheticFolder(folder, progress);
            writing.write(new SurroundingRows(network), new EnterpriseRows(network));
            return writing.countsByTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new FolderNotEmpty(folder);
            }
        }
    }

    private void write(SurroundingRows surroundings, EnterpriseRows enterprises) throws IOException {
        write(SyntheticSheet.SOURCES, surroundings::sources);
        write(SyntheticSheet.REGIONS, surroundings::regions);
        write(SyntheticSheet.PRODUCTS, surroundings::products);
        write(SyntheticSheet.PRODUCT_INPUTS, surroundings::inputs);
        write(SyntheticSheet.CHAINS, surroundings::chains);
        write(SyntheticSheet.CHAIN_PRODUCTS, surroundings::segments);
        write(SyntheticSheet.ENTERPRISES, enterprises::enterprises);
        write(SyntheticSheet.MAKES, enterprises::makes);
        write(SyntheticSheet.SUPPLY_LINKS, enterprises::supplyLinks);
    }

    private void write(SyntheticSheet sheet, Rows rows) throws IOException {
        try (var writer = new SheetWriter(sheet, folder, progress)) {
            rows.writeTo(writer);
            counts.put(sheet, writer.rows());
        }
    }

    private Map<String, Long> countsByTitle() {
        var byTitle = new LinkedHashMap<String, Long>();
        counts.forEach((sheet, rows) -> byTitle.put(sheet.title(), rows));
        return byTitle;
    }
}

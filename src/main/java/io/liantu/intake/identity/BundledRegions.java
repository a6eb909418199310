package io.liantu.intake.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Reads the nation's regions 区划 that come with Liantu. */
public final class BundledRegions {

    private static final String FILE = "reference/regions.csv";

    private BundledRegions() {}

    /** Their names, to be found in the names of enterprises. */
    public static RegionNames names() {
        try (var text = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new RegionNames(rows.stream().map(BundledRegions::region).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NamedRegion region(NamedCsvRecord row) {
        var parent = row.getField("parent");
        return new NamedRegion(
                row.getField("code"), row.getField("name"), row.getField("level"), parent.isEmpty() ? null : parent);
    }
}

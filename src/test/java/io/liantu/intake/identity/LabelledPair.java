package io.liantu.intake.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Two fictional records, and whether they mean the same enterprise; {@code identity/enterprise-pairs.csv} holds them. */
record LabelledPair(KnownEnterprise one, KnownEnterprise other, boolean same, String half, String kind) {

    static final RegionNames REGIONS = BundledRegions.names();
    static final NameReader NAMES = new NameReader(REGIONS);

    static List<LabelledPair> all() {
        var file = new ClassPathResource("identity/enterprise-pairs.csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(LabelledPair::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledPair of(NamedCsvRecord row) {
        return new LabelledPair(
                enterprise(row, "A"),
                enterprise(row, "B"),
                Boolean.parseBoolean(row.getField("same")),
                row.getField("half"),
                row.getField("kind"));
    }

    private static KnownEnterprise enterprise(NamedCsvRecord row, String side) {
        var day = unlessEmpty(row.getField("foundedOn" + side));
        var region = unlessEmpty(row.getField("region" + side));
        return new KnownEnterprise(
                row.getStartingLineNumber() + side,
                NAMES.read(row.getField("name" + side)),
                Arrays.stream(row.getField("aliases" + side).split(";", -1))
                        .filter(alias -> !alias.isEmpty())
                        .map(NAMES::read)
                        .toList(),
                unlessEmpty(row.getField("uscc" + side)),
                region == null ? List.of() : List.of(region),
                unlessEmpty(row.getField("address" + side)),
                day == null ? null : LocalDate.parse(Objects.requireNonNull(day)));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}

package io.liantu.intake.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamSource;

/**
 * A text file of separated values.
 *
 * @param name its name without extension
 * @param place its name as a person finds it
 * @param source opens it, as often as asked
 */
public record CsvTable(String name, String place, InputStreamSource source) implements Table {

    @Override
    public Stream<TableRow> rows() {
        try {
            var form = TextForm.of(source);
            return rows(form.reader(source), form.separator());
        } catch (IOException e) {
            throw new BrokenTable(e);
        }
    }

    private static Stream<TableRow> rows(Reader reader, char separator) {
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader);
        return Rows.guarded(csv.stream().map(CsvTable::row));
    }

    private static TableRow row(CsvRecord csv) {
        return new TableRow(csv.getStartingLineNumber(), csv.getFields());
    }
}

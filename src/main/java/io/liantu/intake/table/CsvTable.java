package io.liantu.intake.table;

import de.siegmar.fastcsv.reader.CsvReader;
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
 * @param limits how wide and long its rows may be, so that memory holds one whatever the file is
 */
public record CsvTable(String name, String place, InputStreamSource source, TextLimits limits) implements Table {

    /** A file that comes with the application. */
    public CsvTable(String name, String place, InputStreamSource source) {
        this(name, place, source, TextLimits.DEFAULT);
    }

    @Override
    public Stream<TableRow> rows() {
        try {
            var form = TextForm.of(source);
            return rows(form.reader(source), form.separator());
        } catch (IOException e) {
            throw new BrokenTable(e);
        }
    }

    /** The library's buffer is larger by what it reads ahead. */
    private Stream<TableRow> rows(Reader reader, char separator) {
        var rows = new CsvRows(limits);
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * limits.cellCharacters() + 16_384)
                .build(rows, reader);
        return Rows.guarded(csv.stream(), rows::line);
    }
}

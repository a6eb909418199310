package io.liantu.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.core.io.ByteArrayResource;

class CsvRoundTripTests {

    @Property(tries = 500)
    void readsBackWhatWasWritten(
            @ForAll("awkward") List<String> cells, @ForAll("charsets") String charset, @ForAll("separators") char sep)
            throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(sep).build(text)) {
            csv.writeRecord("甲", "乙", "丙").writeRecord(cells);
        }
        var bytes = text.toString().getBytes(Charset.forName(charset));
        var table = new CsvTable("a", "a.csv", new ByteArrayResource(bytes));

        try (var rows = table.rows()) {
            assertThat(rows.skip(1).map(TableRow::cells)).containsExactly(cells);
        }
    }

    @Provide
    Arbitrary<List<String>> awkward() {
        var parts = Arbitraries.of(
                "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", " ", "\u3000", "（", "示例", "激光", "𠮷", "=1+1", "");
        var text = parts.list().ofMaxSize(6).map(list -> String.join("", list));
        return text.list().ofSize(2).map(list -> List.of("第", list.get(0), list.get(1)));
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16");
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }
}

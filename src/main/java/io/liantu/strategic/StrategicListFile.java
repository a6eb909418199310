package io.liantu.strategic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import io.liantu.neo4j.StartProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads strategic lists from a CSV file with the columns {@code list, name, source, product, chain} (清单, 名称, 来源, 产品,
 * 产业链), as spreadsheets write it. It is read at every start, so that a mistake is felt at once.
 */
final class StrategicListFile {

    private static final Charset OF_SPREADSHEETS = Charset.forName("GB18030");

    private final Path path;

    StrategicListFile(Path path) {
        this.path = path;
    }

    /**
     * The lines of the file.
     *
     * @throws StartProblem when it cannot be read, or a line makes no sense
     */
    List<ListedRow> read() {
        var rows = new ArrayList<ListedRow>();
        try (var csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(NamedCsvRecordHandler.of(), text())) {
            csv.forEach(line -> rows.add(row(line)));
        } catch (IOException | RuntimeException e) {
            throw e instanceof StartProblem problem
                    ? problem
                    : new StartProblem(
                            "liantu.strategic-lists: " + path + " cannot be read as a CSV file. 战略清单文件无法按 CSV 读取。", e);
        }
        return rows;
    }

    private String text() throws IOException {
        var bytes = Files.readAllBytes(path);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, OF_SPREADSHEETS);
        }
    }

    private ListedRow row(NamedCsvRecord line) {
        var list = cell(line, "list", "清单");
        var product = cell(line, "product", "产品");
        var chain = cell(line, "chain", "产业链");
        if (list == null) {
            throw wrong(line, "names no list (column list)", "没有写明清单（“清单”列）");
        }
        if ((product == null) == (chain == null)) {
            throw wrong(line, "must name a product or a chain, one of both", "须在“产品”“产业链”两列中填且只填一列");
        }
        return new ListedRow(list, cell(line, "name", "名称"), cell(line, "source", "来源"), product, chain);
    }

    private StartProblem wrong(NamedCsvRecord line, String what, String zh) {
        return new StartProblem("liantu.strategic-lists: line " + line.getStartingLineNumber() + " of " + path + " "
                + what + ". 战略清单文件第 " + line.getStartingLineNumber() + " 行" + zh + "。");
    }

    private static @Nullable String cell(NamedCsvRecord line, String column, String zh) {
        return line.findField(column)
                .or(() -> line.findField(zh))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}

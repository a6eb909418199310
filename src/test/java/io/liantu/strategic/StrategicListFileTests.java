package io.liantu.strategic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liantu.neo4j.StartProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategicListFileTests {

    private static final List<ListedRow> ROWS = List.of(
            new ListedRow("demo", "虚构示例清单", "虚构示例", "光纤激光器", null), new ListedRow("demo", null, null, null, "robots"));

    @TempDir
    private Path folder;

    @Test
    void readsWhatASpreadsheetWrites() throws IOException {
        var chinese = "清单,名称,来源,产品,产业链\r\ndemo,虚构示例清单,虚构示例,光纤激光器,\r\ndemo,,,,robots\r\n";
        var english = "list,name,source,product,chain\ndemo,虚构示例清单, 虚构示例 ,光纤激光器\ndemo,,,,robots\n";

        assertThat(read(chinese, Charset.forName("GB18030"))).isEqualTo(ROWS);
        assertThat(read("\uFEFF" + chinese, StandardCharsets.UTF_8)).isEqualTo(ROWS);
        assertThat(read(english, StandardCharsets.UTF_8)).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,n,s,p,       | line 2 | 第 2 行没有写明清单
            demo,n,s,,    | line 2 | 填且只填一列
            demo,n,s,p,c  | line 2 | 填且只填一列
            demo,"n,s,p,  | cannot be read as a CSV file | 无法按 CSV 读取
            """)
    void namesTheLineThatMakesNoSense(String line, String what, String zh) {
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> read("list,name,source,product,chain\n" + line + "\n", StandardCharsets.UTF_8))
                .withMessageContainingAll("liantu.strategic-lists", what, zh);
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> new StrategicListFile(folder.resolve("nowhere.csv")).read())
                .withMessageContaining("nowhere.csv");
    }

    private List<ListedRow> read(String text, Charset charset) throws IOException {
        var file = folder.resolve("lists.csv");
        Files.writeString(file, text, charset);
        return new StrategicListFile(file).read();
    }
}

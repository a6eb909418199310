package io.liantu.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            企业              | enterprises
            Enterprises      | enterprises
            企 业             | enterprises
            企业 (1)          | enterprises
            企业（2）          | enterprises
            企业-2026         | enterprises
            企业2026年         | enterprises
            企业（2026年）      | enterprises
            企业（2026年3月）   | enterprises
            企业_20260301      | enterprises
            1.企业            | enterprises
            01_企业           | enterprises
            一、企业           | enterprises
            附件1：企业         | enterprises
            2026企业          | enterprises
            2026年企业         | enterprises
            表2 供应关系        | supply-links
            企业 - 副本         | enterprises
            企业 - 副本 (2)     | enterprises
            supply-links (1)  | supply-links
            supply_links      | supply-links
            Supply Links copy | supply-links
            3-产品生产-2026     | makes
            """)
    void recognisesNumberedDatedAndCopiedNames(String name, String sheet) {
        assertThat(ExchangeSheet.recognise(name, HeaderMapping.NONE))
                .map(ExchangeSheet::title)
                .contains(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sheet1", "2026", "企业名录", "企业2", "重点企业", "", "1."})
    void leavesOtherNames(String name) {
        assertThat(ExchangeSheet.recognise(name, HeaderMapping.NONE)).isEmpty();
    }

    @Test
    void takesWhatAMappingSaysFirst() {
        var mapping = new HeaderMapping(
                "m", List.of(), List.of(new HeaderMapping.MappedSheet("企业", "makes"), sheet("重点 企业", "enterprises")));

        assertThat(ExchangeSheet.recognise("企业", mapping)).contains(ExchangeSheet.MAKES);
        assertThat(ExchangeSheet.recognise("重点企业", mapping)).contains(ExchangeSheet.ENTERPRISES);
        assertThat(ExchangeSheet.recognise("产品", mapping)).contains(ExchangeSheet.PRODUCTS);
    }

    private static HeaderMapping.MappedSheet sheet(String table, String sheet) {
        return new HeaderMapping.MappedSheet(table, sheet);
    }
}

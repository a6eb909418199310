package io.liantu.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class HeaderOffersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enterprises    | 公司全称              | name
            enterprises    | 单位名称              | name
            enterprises    | 企业全称              | name
            enterprises    | 法人单位名称           | name
            enterprises    | 企业名称（全称）        | name
            enterprises    | 企业名                | name
            enterprises    | 信用代码              | uscc
            enterprises    | 税号                 | uscc
            enterprises    | 统一社会信用代码证号     |
            enterprises    | 统一信用代码           | uscc
            enterprises    | 所在区县              | region
            enterprises    | 注册资金（万元）        | registeredCapital
            enterprises    | 员工人数              | employees
            enterprises    | 从业人员数             | employees
            enterprises    | 成立时间              | foundedOn
            enterprises    | 企业成立日期           | foundedOn
            enterprises    | 注册地址              | address
            enterprises    | 年营业收入            | revenue
            enterprises    | registeredCaptial   | registeredCapital
            enterprises    | employes            | employees
            enterprises    | 年产值                |
            enterprises    | 营业外收入            |
            enterprises    | 净利润                |
            enterprises    | 营业成本              |
            enterprises    | 实缴资本              |
            enterprises    | 注销日期              |
            enterprises    | 法定代表人            |
            enterprises    | 联系电话              |
            enterprises    | 序号                 |
            enterprises    | 备注                 |
            enterprises    | phone               |
            supply-links   | 供应商                | supplier
            supply-links   | 采购方                | customer
            supply-links   | 付款日期              |
            product-inputs | 上游产品占比           |
            product-inputs | 原材料                | input
            makes          | 公司全称              | enterprise
            makes          | 主营产品              | product
            makes          | 年产能                | capacity
            makes          | 年产量                |
            demands        | 提出时间              | raisedOn
            demands        | 退出日期              |
            """)
    void offersWhatMeansTheSameAndNothingElse(String sheet, String header, String column) {
        var offers = HeaderOffers.columns(ExchangeSheet.findByName(sheet).orElseThrow(), header).stream()
                .map(Column::name);

        if (column == null) {
            assertThat(offers).isEmpty();
        } else {
            assertThat(offers).first().isEqualTo(column);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            企业名录            | enterprises
            2026企业名录        | enterprises
            1.重点企业（2026）   | enterprises
            enterprizes       | enterprises
            供应链关系          | supply-links
            成员单位            | alliance-members
            党支部             | party-organisations
            产业链环节          | chain-products
            Sheet1            |
            说明               |
            """)
    void offersSheets(String table, String sheet) {
        var offers = HeaderOffers.sheets(table).stream().map(ExchangeSheet::title);

        if (sheet == null) {
            assertThat(offers).isEmpty();
        } else {
            assertThat(offers).first().isEqualTo(sheet);
        }
    }

    @Test
    void knowsSynonymsOnlyOfColumnsThatThereAre() throws IOException {
        var table = new Properties();
        try (var in = new ClassPathResource("intake/synonyms.properties").getInputStream()) {
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var known = Arrays.stream(ExchangeSheet.values())
                .flatMap(sheet -> Stream.concat(
                        Stream.of(sheet.title()),
                        sheet.columns().stream()
                                .flatMap(column ->
                                        Stream.of("*." + column.name(), sheet.title() + "." + column.name()))))
                .toList();

        assertThat(known).containsAll(table.stringPropertyNames());
    }
}

package io.liantu.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.Reading.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            年金额        | 1234.5          | 1234.5
            年金额        | 1,234,567       | 1234567
            年金额        | １２，３４５．５    | 12345.5
            年金额        | 300万元         | 3000000
            年金额        | 1.2亿           | 120000000
            年金额        | 1.5 万亿元       | 1500000000000
            年金额        | ￥500           | 500
            年金额        | 人民币500万元    | 5000000
            年金额(万元)   | 300             | 3000000
            年金额（亿元）  | 0.5             | 50000000
            年金额(万元)   | 2亿元           | 200000000
            amount [万元] | 1               | 10000
            """)
    void readsAmountsInYuan(String header, String text, double yuan) {
        assertThat(reading(ExchangeSheet.SUPPLY_LINKS, header, text)).isEqualTo(Reading.of(yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,34", "1.2.3", "五百万", "500美元", "1e99999", "--5", "NaN", "#N/A", "1 2"})
    void doesNotGuessAmounts(String text) {
        assertThat(reading(ExchangeSheet.SUPPLY_LINKS, "amount", text)).isEqualTo(Reading.malformed());
    }

    @ParameterizedTest
    @CsvSource({"share,0.35,0.35", "share,35%,0.35", "share,３５％,0.35", "收入占比(%),35,0.35", "share,1,1", "share,0,0"})
    void readsShares(String header, String text, double share) {
        assertThat(reading(ExchangeSheet.MAKES, header, text)).isEqualTo(Reading.of(share));
    }

    @ParameterizedTest
    @CsvSource({"1.01,SHARE_ABOVE_ONE", "35,SHARE_ABOVE_ONE", "101%,SHARE_ABOVE_ONE", "-0.1,NEGATIVE", "-5%,NEGATIVE"})
    void refusesSharesOutsideTheWhole(String text, Fault fault) {
        assertThat(reading(ExchangeSheet.MAKES, "share", text)).isEqualTo(Reading.fault(fault));
    }

    @ParameterizedTest
    @CsvSource({"120,120", "'1,200',1200", "１２０人,120", "1.2万,12000"})
    void readsCounts(String text, long count) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "从业人数", text)).isEqualTo(Reading.of(count));
    }

    @Test
    void refusesCountsBelowZeroAndParts() {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "employees", "-1")).isEqualTo(Reading.fault(Fault.NEGATIVE));
        assertThat(reading(ExchangeSheet.ENTERPRISES, "employees", "1.5")).isEqualTo(Reading.malformed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "2026/3/1",
                "2026.3.1",
                "2026年3月1日",
                "２０２６年３月１日",
                "20260301",
                "46082",
                "2026-03-01 00:00:00",
                "2026-03-01T00:00"
            })
    void readsDates(String text) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "成立日期", text)).isEqualTo(Reading.of(LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-03", "2026-02-30", "2026年3月", "3/1/2026", "昨天"})
    void doesNotGuessDates(String text) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "foundedOn", text)).isEqualTo(Reading.malformed());
    }

    @ParameterizedTest
    @CsvSource({"true,true", "TRUE,true", "是,true", "1,true", "false,false", "否,false", "0,false"})
    void readsYesAndNo(String text, boolean yes) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "虚构", text)).isEqualTo(Reading.of(yes));
    }

    @ParameterizedTest
    @CsvSource({"在营,operating", "operating,operating", "Shell,shell", "空壳,shell"})
    void storesWordsInEnglish(String text, String word) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "状态", text)).isEqualTo(Reading.of(word));
        assertThat(reading(ExchangeSheet.ENTERPRISES, "状态", "营业")).isEqualTo(Reading.malformed());
    }

    @Test
    void readsListsByEitherSemicolon() {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "资质", "高新技术企业；专精特新; 高新技术企业 ;"))
                .isEqualTo(Reading.of(List.of("高新技术企业", "专精特新")));
    }

    @Test
    void refusesPlacesOutsideTheGlobe() {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "经度", "117.1")).isEqualTo(Reading.of(117.1));
        assertThat(reading(ExchangeSheet.ENTERPRISES, "纬度", "117.1")).isEqualTo(Reading.malformed());
    }

    @Test
    void knowsTheCheckDigitOfACreditCode() {
        assertThat(CreditCode.hasItsCheckDigit("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.hasItsCheckDigit("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.isWellFormed("91350100M000100O43")).isFalse();
        assertThat(reading(ExchangeSheet.ENTERPRISES, "uscc", "91350100m000100y43"))
                .isEqualTo(Reading.of("91350100M000100Y43"));
        assertThat(reading(ExchangeSheet.ENTERPRISES, "uscc", "12345")).isEqualTo(Reading.malformed());
    }

    @Test
    void trimsEverySpaceThatPeopleType() {
        assertThat(Texts.trimmed("\u3000\u00A0\u200B\uFEFF 济南 \t激光\u3000\r\n")).isEqualTo("济南 \t激光");
    }

    @Test
    void knowsAUnitOnlyAtANumber() {
        assertThat(Heading.find(ExchangeSheet.ENTERPRISES, "企业名称(万元)")).isEmpty();
        assertThat(Heading.find(ExchangeSheet.SUPPLY_LINKS, "年金额(吨)")).isEmpty();
    }

    @Property(tries = 300)
    void readsANumberHoweverItIsGrouped(@ForAll @BigRange(min = "0", max = "999999999999") BigDecimal amount) {
        var grouped = String.format("%,.2f", amount);
        var plain = new BigDecimal(grouped.replace(",", "")).doubleValue();

        assertThat(reading(ExchangeSheet.BUYS, "amount", grouped)).isEqualTo(Reading.of(plain));
    }

    @Property(tries = 300)
    void readsADateHoweverItIsWritten(@ForAll @IntRange(min = 0, max = 60_000) int day) {
        var date = LocalDate.of(1955, 1, 1).plusDays(day);
        var chinese = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";

        assertThat(reading(ExchangeSheet.BUYS, "asOf", chinese)).isEqualTo(Reading.of(date));
        assertThat(reading(ExchangeSheet.BUYS, "截至", date.toString())).isEqualTo(Reading.of(date));
    }

    @Property(tries = 500)
    void understandsOrRefusesAnyText(@ForAll String text) {
        ExchangeSheet.ENTERPRISES
                .columns()
                .forEach(column -> assertThat(reading(ExchangeSheet.ENTERPRISES, column.name(), text))
                        .isNotNull());
    }

    private static Reading reading(ExchangeSheet sheet, String header, String text) {
        return Heading.find(sheet, header).orElseThrow().read(text);
    }
}

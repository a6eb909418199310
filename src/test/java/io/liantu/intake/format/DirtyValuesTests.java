package io.liantu.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as ledgers 台账 have them: {@code ␣} stands for a non-breaking space, {@code □} for an ideographic one. */
class DirtyValuesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300␣万元        | 3000000
            300□万□元       | 3000000
            ３００万元       | 3000000
            1 234 567      | 1234567
            1␣234␣567.5    | 1234567.5
            500万元整       | 5000000
            ￥１，２３４     | 1234
            1.2 亿元人民币    | 120000000
            500.00 CNY     | 500
            1.5E3          | 1500
            """)
    void readsAmounts(String text, double yuan) {
        assertThat(reading(ExchangeSheet.BUYS, "amount", text)).isEqualTo(Reading.of(yuan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            营业收入（万元）       | 3 | 30000
            营业收入【亿元】       | 3 | 300000000
            营业收入（单位：万元）  | 3 | 30000
            营业收入(人民币万元)   | 3 | 30000
            营业收入/万元         | 3 | 30000
            营业收入：万元         | 3 | 30000
            营业□收入␣（ 万元 ）   | 3 | 30000
            *营业收入：           | 3 | 3
            Revenue (万元)       | 3 | 30000
            registered_capital  | 3 | 3
            Registered Capital  | 3 | 3
            """)
    void readsHeadersAndTheirUnits(String header, String text, double yuan) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, header, text)).isEqualTo(Reading.of(yuan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            从业人数         | 1 200 人  | 1200
            从业人数（人）    | １２０     | 120
            从业人数（万人）  | 1.2      | 12000
            employees      | 120␣名   | 120
            """)
    void readsCounts(String header, String text, long count) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, header, text)).isEqualTo(Reading.of(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二〇二六年三月一日",
                "二零二六年三月一日",
                "二○二六年三月一号",
                "2026␣年 3□月 1 日",
                "２０２６－０３－０１",
                "2026 / 3 / 1",
                "2026年3月1日 10:30",
                "2026-03-01T00:00:00.000+08:00",
                "2026-03-01T00:00Z",
                "46082.0"
            })
    void readsDates(String text) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "成立日期", text)).isEqualTo(Reading.of(LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({"一九九八年十二月三十一日,1998-12-31", "二〇二〇年十月二十日,2020-10-20", "二〇二〇年十一月十五日,2020-11-15", "二〇二〇年二月廿九日,2020-02-29"})
    void readsChineseDigits(String text, LocalDate date) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "成立日期", text)).isEqualTo(Reading.of(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二六年三月", "二〇二一年二月二十九日", "二〇二六年十三月一日", "二六年三月一日", "二〇二六年三月三十二日", "三月一日"})
    void doesNotGuessDates(String text) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "成立日期", text)).isEqualTo(Reading.malformed());
    }

    @Test
    void countsDaysAsTheWorkbookDoes() {
        var heading = Heading.find(ExchangeSheet.ENTERPRISES, "成立日期").orElseThrow();

        assertThat(heading.read("44620", DateSystem.FROM_1904)).isEqualTo(heading.read("46082", DateSystem.FROM_1900));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            统一社会信用代码 | ９１３５０１００Ｍ０００１００Ｙ４３ | 91350100M000100Y43
            uscc         | 9135 0100 M000 100Y 43        | 91350100M000100Y43
            企业名称       | 示例␣激光□有限公司               | 示例 激光 有限公司
            企业名称       | '=示例                        | =示例
            企业名称       | '示例                         | '示例
            区划          | '@示例区                       | @示例区
            状态          | 在␣营                         | operating
            状态          | Ｓｈｅｌｌ                      | shell
            """)
    void readsTexts(String header, String text, String value) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, header, text)).isEqualTo(Reading.of(value));
    }

    @Test
    void readsListsWithASpaceOfAnyKind() {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "曾用名", "'-旧名；□另␣名;"))
                .isEqualTo(Reading.of(List.of("-旧名", "另 名")));
    }

    @ParameterizedTest
    @CsvSource({"是␣,true", "１,true", "√,true", "Y,true", "N,false", "×,false", "０,false"})
    void readsYesAndNo(String text, boolean yes) {
        assertThat(reading(ExchangeSheet.ENTERPRISES, "虚构", text)).isEqualTo(Reading.of(yes));
    }

    private static Reading reading(ExchangeSheet sheet, String header, String text) {
        return Heading.find(sheet, dirty(header)).orElseThrow().read(Texts.trimmed(dirty(text)));
    }

    private static String dirty(String text) {
        return text.replace('␣', '\u00A0').replace('□', '\u3000');
    }
}

package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.view.ReportView;
import io.liantu.neo4j.LiantuTest;
import io.liantu.shared.Wording;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sentences about columns call them as their readers do. */
@LiantuTest
class IssueSentenceTests extends ImportFixture {

    @Autowired
    Wording wording;

    @Test
    void callColumnsByTheirHeadersInTheLanguageOfTheReader() throws IOException {
        exchange.with("enterprises.csv", "id,name,revenue,revenue,region", "e1,示例,好,,1")
                .with("makes.csv", "enterprise,share", "e1,1")
                .with("product-inputs.csv", "input,product", "p1,p2", "p1,p2");

        assertThat(sentences(Locale.CHINESE))
                .contains("enterprises.csv 第 2 行 营业收入：“好”不是该列允许的值。")
                .contains("enterprises.csv：“revenue”（营业收入）列出现两次，以第一列为准，请去掉另一列。")
                .contains("makes.csv：缺少“产品”（product）列，整表无法导入，请补上该列。")
                .contains("product-inputs.csv 第 2 行 下游产品：找不到产品“p2”。请在产品表中补充，或更正名称。");
        assertThat(sentences(Locale.ENGLISH))
                .contains("enterprises.csv, line 2, revenue: \"好\" is not a value of this column.")
                .contains(
                        "makes.csv: the column \"product\" (产品) is missing, so none of its rows can be taken; add it.");
    }

    private String sentences(Locale locale) {
        return String.join(
                "\n",
                ReportView.of(read(), wording, locale).issues().stream()
                        .map(issue -> issue.text())
                        .toList());
    }
}

package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.ExchangeSheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class IssueTextTests {

    private final ResourceBundleMessageSource messages = messages();

    @ParameterizedTest
    @EnumSource(IssueKind.class)
    void tellsEveryKindInEnglishAndInChinese(IssueKind kind) {
        var issue = issue(kind, "rat");

        assertThat(text(issue, Locale.ENGLISH)).startsWith("a.csv").doesNotContain("{", "12,345");
        assertThat(text(issue, Locale.CHINESE))
                .startsWith("a.csv")
                .doesNotContain("{")
                .matches(".*\\p{IsHan}.*");
    }

    @Test
    void leavesSuggestionsOutWhenThereAreNone() {
        assertThat(text(issue(IssueKind.UNKNOWN_PRODUCT), Locale.ENGLISH))
                .isEqualTo(
                        "a.csv, line 12345, product: no product is called \"x\". Add it to products 产品 or correct the name.");
        assertThat(text(issue(IssueKind.UNKNOWN_PRODUCT, "a 甲", "b 乙"), Locale.ENGLISH))
                .isEqualTo("a.csv, line 12345, product: no product is called \"x\". Perhaps: a 甲, b 乙");
    }

    @Test
    void callsColumnsByTheirChineseHeadersInChinese() {
        assertThat(text(issue(IssueKind.MALFORMED_VALUE), Locale.CHINESE)).isEqualTo("a.csv 第 12345 行 产品：“x”不是该列允许的值。");
        assertThat(text(issue(IssueKind.MISSING_VALUE), Locale.CHINESE)).isEqualTo("a.csv 第 12345 行：“产品”为空，请填写。");
        assertThat(text(issue(IssueKind.MISSING_VALUE), Locale.ENGLISH)).contains("\"product\" is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absent",
                "unreadable",
                "unsafe",
                "twice",
                "content-changed",
                "too-large",
                "too-wide",
                "encrypted",
                "entities",
                "other-program",
                "other-archive",
                "unrecognised",
                "running"
            })
    void tellsEveryProblemInEnglishAndInChinese(String key) {
        for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(Stream.of("title", "detail")
                            .map(part -> messages.getMessage(
                                    "problem.intake." + key + "." + part, new Object[] {"a.zip", "b", "c"}, locale)))
                    .doesNotContainNull()
                    .noneMatch(text -> text.contains("{"));
        }
    }

    private String text(RowIssue issue, Locale locale) {
        return messages.getMessage(
                issue.messageKey(),
                issue.messageArguments(ExchangeSheet.MAKES, locale).toArray(),
                locale);
    }

    private static RowIssue issue(IssueKind kind, String... suggestions) {
        return new RowIssue(Severity.ERROR, kind, "a.csv", 12345, "product", "x", List.of(suggestions));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}

package io.liantu.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.shared.Formulas;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            =1+1         | '=1+1
            +86          | '+86
            -旧名         | '-旧名
            @cmd         | '@cmd
            '=1          | ''=1
            ''@          | '''@
            '示例         | '示例
            示例=1        | 示例=1
            """)
    void putsAQuoteBeforeWhatBeginsAFormula(String text, String safe) {
        assertThat(Formulas.neutralised(text)).isEqualTo(safe);
        assertThat(Formulas.restored(safe)).isEqualTo(text);
    }

    @Property(tries = 2000)
    void givesEveryTextBack(@ForAll("texts") String text) {
        assertThat(Formulas.restored(Formulas.neutralised(text))).isEqualTo(text);
    }

    @Property(tries = 2000)
    void leavesNoTextThatBeginsAFormula(@ForAll("texts") String text) {
        assertThat(Formulas.neutralised(text)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    }

    @Property(tries = 2000)
    void readsBackWhatWasWrittenAfterTrimming(@ForAll("texts") String text) {
        var kept = Texts.trimmed(Texts.kept(text));
        var heading = Heading.find(ExchangeSheet.ENTERPRISES, "企业名称").orElseThrow();

        assertThat(heading.read(Texts.trimmed(Formulas.neutralised(kept)))).isEqualTo(Reading.of(kept));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\ra示").ofMaxLength(5);
    }
}

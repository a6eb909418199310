package io.liantu.web.page;

import io.liantu.intake.NameMeaning;
import io.liantu.intake.view.ExchangeWords;
import io.liantu.intake.view.ExchangeWords.Choice;
import java.util.List;
import java.util.Locale;

/**
 * Asks what a table or a header of an import means.
 *
 * @param sheet the English name of the sheet that a header stands in; empty for a table
 * @param sheetName what the reader calls that sheet
 * @param offered the likeliest choice; empty when nobody can say
 */
record Question(String sheet, String sheetName, String written, String offered, List<Choice> choices) {

    static List<Question> of(List<NameMeaning> names, Locale locale) {
        return names.stream().map(name -> of(name, locale)).toList();
    }

    private static Question of(NameMeaning name, Locale locale) {
        var choices = name.sheet().isEmpty()
                ? ExchangeWords.sheetChoices(locale)
                : ExchangeWords.columnChoices(name.sheet(), locale);
        return new Question(
                name.sheet(), ExchangeWords.sheet(name.sheet(), locale), name.written(), name.means(), choices);
    }
}

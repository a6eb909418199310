package io.liantu.web.page;

import io.liantu.intake.view.ExchangeWords;
import io.liantu.shared.Wording;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells fields and their values the way a reader calls them. */
@Component("fieldTexts")
class FieldTexts {

    private static final Set<String> AMOUNTS = Set.of("revenue", "registeredCapital", "amount");
    private static final String SHARE = "share";

    private final Wording wording;
    private final Figures figures;

    FieldTexts(Wording wording, Figures figures) {
        this.wording = wording;
        this.figures = figures;
    }

    /** What a field of a sheet of the exchange format is called. */
    public String label(String sheet, String field) {
        return ExchangeWords.column(sheet, field, LocaleContextHolder.getLocale());
    }

    /** A value of a field of such a sheet. */
    public String value(String sheet, String field, Object value) {
        var locale = LocaleContextHolder.getLocale();
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean yes) {
            return wording.of(yes ? "page.yes" : "page.no", locale);
        }
        return value instanceof Number number
                ? number(field, number, locale)
                : ExchangeWords.value(sheet, field, value.toString(), locale);
    }

    private String number(String field, Number number, Locale locale) {
        if (AMOUNTS.contains(field)) {
            return figures.yuan(number.doubleValue());
        }
        return wording.of(field.equals(SHARE) ? "page.percent" : "page.figure", locale, number);
    }
}

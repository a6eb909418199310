package io.liantu.web.page;

import io.liantu.shared.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells amounts the way the reader counts them: in 万 and 亿, or in thousands and millions. */
@Component("figures")
class Figures {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final double HUNDRED_MILLION = 1e8;
    private static final double TEN_THOUSAND = 1e4;

    private final Wording wording;

    Figures(Wording wording) {
        this.wording = wording;
    }

    /** A moment on the clock of this machine. */
    public String moment(Instant moment) {
        return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** An amount in yuan. */
    public String yuan(@Nullable Double amount) {
        var locale = LocaleContextHolder.getLocale();
        if (amount == null) {
            return wording.of("page.not-known", locale);
        }
        if (amount >= HUNDRED_MILLION) {
            return wording.of("page.yuan.large", locale, amount / HUNDRED_MILLION, amount / 1e6);
        }
        return amount >= TEN_THOUSAND
                ? wording.of("page.yuan.middle", locale, amount / TEN_THOUSAND, amount / 1e6)
                : wording.of("page.yuan.small", locale, amount);
    }
}

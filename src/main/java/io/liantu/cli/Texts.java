package io.liantu.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The commands' own words in one language. They are there without the application, which help texts must not start. */
record Texts(ResourceBundle bundle, Locale locale) {

    private static final String BUNDLE = "messages/cli";

    static Texts in(Locale locale) {
        return new Texts(
                ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                locale);
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }
}

package io.liantu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that answers are given in. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    /** The first that is set counts. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /**
     * The one of an environment, as its variables or else the system say; English unless that is Chinese. The variables
     * are asked themselves, because Java does not believe them where their locale is not installed.
     */
    static Language of(Map<String, String> environment) {
        var name = VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> Locale.getDefault().getLanguage());
        return name.startsWith(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }
}

package io.liantu.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says explanations and problems in Chinese or English. */
@Component
public class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The text of an explanation.
     *
     * @throws org.springframework.context.NoSuchMessageException when no bundle has the key
     */
    public String of(Explanation explanation, Locale locale) {
        return of(explanation.key(), locale, explanation.arguments().toArray());
    }

    /**
     * The text of a key.
     *
     * @throws org.springframework.context.NoSuchMessageException when no bundle has the key
     */
    public String of(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The name of a problem, such as "Unknown chain". */
    public String titleOf(DomainProblem problem, Locale locale) {
        return of("problem." + problem.key() + ".title", locale);
    }

    /** What is wrong, and the way out. */
    public String detailOf(DomainProblem problem, Locale locale) {
        return of(
                "problem." + problem.key() + ".detail",
                locale,
                problem.arguments().toArray());
    }
}

package io.liantu.cli;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** How an answer is given: the same options for every command that answers something. */
final class AnswerOptions {

    /** Under this name a command mixes them in. */
    static final String NAME = "answer";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable Language language;

    /** The language asked for, or else that of the session. */
    Locale localeIn(Session session) {
        return (language == null ? session.language() : language).locale();
    }

    /**
     * Gives an answer in the form that was asked for.
     *
     * @param answer is written as JSON
     * @param asText writes it for a reader instead
     */
    <T> void give(T answer, Session session, BiConsumer<T, TextWriter> asText) {
        if (json) {
            session.out().println(inJson(answer, session));
        } else {
            asText.accept(answer, new TextWriter(Texts.in(localeIn(session)), session.out()));
        }
        session.out().flush();
    }

    /** The same for an answer that needs no application. */
    <T> void giveAlone(T answer, Session session, BiConsumer<T, TextWriter> asText) {
        if (json) {
            session.out()
                    .println(
                            JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        } else {
            asText.accept(answer, new TextWriter(Texts.in(localeIn(session)), session.out()));
        }
        session.out().flush();
    }

    private static String inJson(Object answer, Session session) {
        return session.beans()
                .get(JsonMapper.class)
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(answer);
    }
}

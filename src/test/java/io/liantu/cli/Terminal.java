package io.liantu.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;

/** A terminal that keeps what is written on it. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Beans beans;
    private final Language language;
    private String typed = "";

    Terminal(Beans beans, Language language) {
        this.beans = beans;
        this.language = language;
    }

    /** One whose commands may not ask for the application. */
    static Terminal withoutApplication(Language language) {
        return new Terminal(Terminal::refuse, language);
    }

    /** A person watches, and will type this when asked. */
    Terminal answering(String line) {
        typed = line;
        return this;
    }

    /** Carries out a command line and tells its exit code. */
    int type(String... words) {
        var session = new Session(
                beans,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                new BufferedReader(new StringReader(typed)),
                language,
                !typed.isEmpty());
        return LiantuCommand.on(session).execute(words);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private static <T> T refuse(Class<T> type) {
        throw new AssertionError("The application is not needed for this, but " + type + " was asked for");
    }
}

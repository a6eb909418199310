package io.liantu.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/**
 * What every command has at hand.
 *
 * @param out for answers
 * @param err for errors and progress
 * @param in where a person answers
 * @param language that of the environment
 * @param terminal whether a person watches, not a script
 */
record Session(Beans beans, PrintWriter out, PrintWriter err, BufferedReader in, Language language, boolean terminal) {

    private static final Pattern YES = Pattern.compile("\\s*(?:y|是).*", Pattern.CASE_INSENSITIVE);

    /** At the terminal or pipe of this process, in UTF-8 whatever the platform's default is. */
    static Session ofThisProcess(Beans beans) {
        return new Session(
                beans,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
                Language.of(System.getenv()),
                Ansi.AUTO.enabled());
    }

    /** Asks a question; an answer that begins with y or 是 says yes, and whoever says nothing says no. */
    boolean asks(String question) {
        err.print(question + " ");
        err.flush();
        try {
            var answer = in.readLine();
            return answer != null && YES.matcher(answer).matches();
        } catch (IOException e) {
            return false; // Nobody can say yes.
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}

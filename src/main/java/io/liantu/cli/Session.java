package io.liantu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * What every command has at hand.
 *
 * @param out for answers
 * @param err for errors and progress
 * @param language that of the environment
 * @param terminal whether a person watches, not a script
 */
record Session(Beans beans, PrintWriter out, PrintWriter err, Language language, boolean terminal) {

    /** At the terminal or pipe of this process, in UTF-8 whatever the platform's default is. */
    static Session ofThisProcess(Beans beans) {
        return new Session(
                beans,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Language.of(System.getenv()),
                Ansi.AUTO.enabled());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}

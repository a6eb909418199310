package io.liantu.cli;

import java.io.PrintWriter;
import java.util.Arrays;

/** Writes lines in the reader's language. */
record TextWriter(Texts texts, PrintWriter out) {

    /** The text of a key on a line of its own. */
    void say(String key, Object... arguments) {
        out.println(texts.of(key, arguments));
    }

    /** A table with these texts as its header. */
    TextTable table(String... keys) {
        return new TextTable(Arrays.stream(keys).map(key -> texts.of(key)).toArray());
    }

    /** A line as it is, so many steps to the right. */
    void line(int indent, String text) {
        out.println("  ".repeat(indent) + text);
    }

    void blank() {
        out.println();
    }
}

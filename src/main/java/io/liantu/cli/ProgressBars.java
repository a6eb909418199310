package io.liantu.cli;

import io.liantu.intake.IntakeProgress;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far an import is: one bar for each sheet, one after the other. */
final class ProgressBars implements IntakeProgress, AutoCloseable {

    private static final int WIDTH = 78;

    private final PrintWriter terminal;

    private String sheet = "";
    private @Nullable ProgressBar bar;

    ProgressBars(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void advanced(String sheet, long rows) {
        barOf(sheet).stepTo(rows);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.println();
        }
    }

    private ProgressBar barOf(String next) {
        var current = bar;
        if (current == null || !sheet.equals(next)) {
            close();
            sheet = next;
            current = open(next);
            bar = current;
        }
        return current;
    }

    /** How many rows there will be is not known beforehand. */
    private ProgressBar open(String name) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(-1)
                .showSpeed()
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    private void draw(String line) {
        terminal.print('\r' + line);
        terminal.flush();
    }
}

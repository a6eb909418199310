package io.liantu.cli;

import io.liantu.bench.timetable.TimetableBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the timetable engine; the figures are Markdown. It needs no graph. */
@Command(name = "timetable")
final class BenchTimetableCommand implements Runnable {

    private final Session session;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "10", descriptionKey = "timetable-seconds")
    private int seconds;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "1", descriptionKey = "timetable-seeds")
    private int seeds;

    BenchTimetableCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.out()
                .print(TimetableBench.run(seconds, seeds, session.err()::println)
                        .markdown());
        session.out().flush();
    }
}

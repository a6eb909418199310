package io.liantu.cli;

import io.liantu.algorithm.timetable.TimetableEngine;
import io.liantu.algorithm.timetable.TimetablePlan;
import io.liantu.algorithm.timetable.TimetableProblem;
import io.liantu.timetabling.InstanceSize;
import io.liantu.timetabling.InstanceText;
import io.liantu.timetabling.Instances;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the timetable of an event in the public data format, or makes such an event up. It needs no graph. */
@Command(name = "timetable")
final class TimetableCommand implements Callable<Integer> {

    private final Session session;

    @ArgGroup(multiplicity = "1")
    private Task task = new Task();

    /** One of the two. */
    static final class Task {

        @Option(names = "--instance", paramLabel = "FILE", required = true, descriptionKey = "instance")
        private @Nullable Path instance;

        @Option(names = "--generate", required = true, descriptionKey = "generate")
        private boolean generate;
    }

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", descriptionKey = "seconds")
    private int seconds;

    @Option(names = "--difference", paramLabel = "D", defaultValue = "2", descriptionKey = "difference")
    private int difference;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "timetable-seed")
    private long seed;

    @Option(names = "--participants", paramLabel = "N", defaultValue = "60", descriptionKey = "timetable-participants")
    private int participants;

    @Option(names = "--meetings", paramLabel = "N", defaultValue = "200", descriptionKey = "timetable-meetings")
    private int meetings;

    @Option(names = "--slots", paramLabel = "N", defaultValue = "14", descriptionKey = "timetable-slots")
    private int slots;

    @Option(names = "--tables", paramLabel = "N", defaultValue = "20", descriptionKey = "timetable-tables")
    private int tables;

    @Mixin
    private AnswerOptions answer;

    @Spec
    private @Nullable CommandSpec spec;

    TimetableCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        refuseBelow(1, seconds, "--seconds");
        refuseBelow(0, difference, "--difference");
        var instance = task.instance;
        if (task.generate || instance == null) {
            session.out().print(new InstanceText(Instances.generate(size(), seed)));
            session.out().flush();
            return ExitCode.OK.number();
        }
        var problem = Instances.in(instance).fair(difference);
        var plan = plan(problem);
        answer.giveAlone(
                TimetableView.of(problem, plan, Texts.in(answer.localeIn(session))), session, TimetableView::print);
        return exitCodeOf(plan).number();
    }

    private InstanceSize size() {
        refuseBelow(2, participants, "--participants");
        refuseBelow(1, meetings, "--meetings");
        refuseBelow(1, slots, "--slots");
        refuseBelow(1, tables, "--tables");
        if (slots > TimetableProblem.MOST_SLOTS) {
            throw refusal("timetable.too-many-slots", TimetableProblem.MOST_SLOTS, slots);
        }
        return InstanceSize.of(participants, meetings, slots, tables);
    }

    private TimetablePlan plan(TimetableProblem problem) {
        var start = System.nanoTime();
        return TimetableEngine.plan(
                problem,
                seed,
                () -> System.nanoTime() - start > TimeUnit.SECONDS.toNanos(seconds),
                better -> tell(better, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)));
    }

    /** To a person who watches, not to a script. */
    private void tell(TimetablePlan better, long after) {
        if (session.terminal() && better.isFeasible()) {
            var texts = Texts.in(answer.localeIn(session));
            session.err()
                    .println(texts.of("timetable.better", after, better.merit().breaks()));
        }
    }

    private static ExitCode exitCodeOf(TimetablePlan plan) {
        return switch (plan.outcome()) {
            case BEST, GOOD -> ExitCode.OK;
            case IMPOSSIBLE -> ExitCode.NOT_FOUND;
            case UNFINISHED -> ExitCode.OTHER;
        };
    }

    private void refuseBelow(int least, int given, String option) {
        if (given < least) {
            throw refusal("timetable.too-small", option, least, given);
        }
    }

    private ParameterException refusal(String key, Object... arguments) {
        var words = Texts.in(answer.localeIn(session));
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words.of(key, arguments));
    }
}

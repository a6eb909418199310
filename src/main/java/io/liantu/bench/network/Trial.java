package io.liantu.bench.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks one engine after the other the same questions. All have to answer as the first one did. */
final class Trial {

    private final NetworkPlan plan;
    private final Questions questions;
    private final List<List<Row>> expected = new ArrayList<>();
    private @Nullable String reference;

    Trial(NetworkPlan plan, Questions questions) {
        this.plan = plan;
        this.questions = questions;
    }

    /** One kind of question. */
    private record Kind(String name, List<Question> questions, Asking ask) {}

    /**
     * Checks and measures.
     *
     * @throws AnswersDiffer when it answers otherwise than the first one
     */
    EngineFigures of(Engine engine, Store store) {
        var coverage = new Kind("coverage", questions.coverage(), engine::coverage);
        var candidates = new Kind("candidates", questions.candidates(), engine::candidates);
        check(engine.title(), List.of(coverage, candidates));
        int warmUpPasses = 1 + warmUp(coverage, candidates);
        var coverageTimes = new Timing(engine);
        var candidatesTimes = new Timing(engine);
        passes(Math.max(1, plan.passes()), plan.within(), () -> {
            coverage.questions().forEach(question -> coverageTimes.add(coverage.ask(), question));
            coverageTimes.rest();
            candidates.questions().forEach(question -> candidatesTimes.add(candidates.ask(), question));
            candidatesTimes.rest();
        });
        return new EngineFigures(
                engine.title(),
                Clock.of(engine),
                coverageTimes.times(),
                candidatesTimes.times(),
                warmUpPasses,
                store.loadSeconds(),
                store.secondsFromFile(),
                store.footprint());
    }

    private int warmUp(Kind coverage, Kind candidates) {
        if (plan.warmUpPasses() <= 1 || plan.warmUpWithin().isZero()) {
            return 0;
        }
        return passes(plan.warmUpPasses() - 1, plan.warmUpWithin(), () -> {
            coverage.questions().forEach(coverage.ask()::about);
            candidates.questions().forEach(candidates.ask()::about);
        });
    }

    /** At least one; answers how many there were. */
    private static int passes(int most, Duration within, Runnable pass) {
        long start = System.nanoTime();
        var done = 0;
        do {
            pass.run();
            done++;
        } while (done < most && System.nanoTime() - start < within.toNanos());
        return done;
    }

    private void check(String title, List<Kind> kinds) {
        var turn = 0;
        for (var kind : kinds) {
            for (var question : kind.questions()) {
                var found = kind.ask().about(question).get();
                if (reference == null) {
                    expected.add(found);
                } else if (!found.equals(expected.get(turn))) {
                    throw differ(title, kind.name() + " " + question, expected.get(turn), found);
                }
                turn++;
            }
        }
        reference = Objects.requireNonNullElse(reference, title);
    }

    /** Tells the first line in which they differ. */
    private AnswersDiffer differ(String title, String question, List<Row> wanted, List<Row> found) {
        int most = Math.max(wanted.size(), found.size());
        int first = IntStream.range(0, most)
                .filter(line -> !line(wanted, line).equals(line(found, line)))
                .findFirst()
                .orElse(0);
        return new AnswersDiffer(title, String.valueOf(reference), question, line(wanted, first), line(found, first));
    }

    private static String line(List<Row> rows, int line) {
        return line < rows.size() ? line + 1 + ": " + rows.get(line) : "-";
    }
}

package io.liantu.bench.answers;

import io.liantu.bench.ChildApplication;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Loads a made-up data set, starts the application on one core, and asks it for the coverage of all chains in the region
 * that has all enterprises; then writes into it.
 */
public final class AnswersBench {

    private static final String SERVER = "server";
    private static final String COMMAND = "command";
    private static final long PAUSE_MILLIS = 20;
    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double BYTES_A_KILOBYTE = 1024;

    private final AnswersPlan plan;
    private final Path folder;
    private final Consumer<String> progress;
    private final ChildApplication child;

    private AnswersBench(AnswersPlan plan, Path folder, Consumer<String> progress) {
        this.plan = plan;
        this.folder = folder;
        this.progress = progress;
        child = new ChildApplication(folder);
    }

    /**
     * Measures.
     *
     * @param folder an empty one on the disk to measure
     * @param progress hears what begins
     */
    public static AnswersFigures run(AnswersPlan plan, Path folder, Consumer<String> progress) {
        try {
            return new AnswersBench(plan, folder.toAbsolutePath().normalize(), progress).measured();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private AnswersFigures measured() throws IOException, InterruptedException {
        progress.accept("load");
        load();
        progress.accept("start");
        var prefix = OneCore.prefix();
        long start = System.nanoTime();
        var process = child.start(SERVER, prefix);
        try {
            child.awaitServer(SERVER, process);
            double started = (System.nanoTime() - start) / NANOS;
            var served = new Served(child.address(SERVER));
            double held = secondsUntilHeld(served);
            var answered = answered(served, process);
            return new AnswersFigures(
                    plan.enterprises().value(),
                    plan.seed(),
                    machine(),
                    prefix.isEmpty() ? "all cores" : "one core",
                    started,
                    held,
                    plan.rate(),
                    answered,
                    written(served));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void load() throws IOException, InterruptedException {
        var tables = folder.resolve("tables");
        SyntheticFolder.write(new SyntheticNetwork(plan.enterprises(), plan.seed()), tables, SyntheticProgress.SILENT);
        var process =
                child.start(COMMAND, "import", tables.toString(), "--yes", "--bulk", "--liantu.identity.within=0s");
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(child.output(COMMAND));
            }
        } finally {
            process.destroy();
            FileSystemUtils.deleteRecursively(tables);
        }
    }

    private static double secondsUntilHeld(Served served) throws InterruptedException {
        long start = System.nanoTime();
        while (!served.network().isHeld()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private AnswersFigures.Answered answered(Served served, Process process) throws InterruptedException {
        var loop = new OpenLoop(served.coverage(Labels.NATION), plan.rate());
        progress.accept("warm-up");
        loop.run(plan.warmUp());
        progress.accept("answers");
        var before = cpu(process);
        var answers = loop.run(plan.measured());
        var spent = cpu(process).minus(before);
        int all = answers.millis().length;
        return new AnswersFigures.Answered(
                all / answers.seconds(),
                answers.failed(),
                answers.bytes() / BYTES_A_KILOBYTE / all,
                Spread.of(answers.millis()),
                spent.toNanos() / NANOS_A_MILLI / all);
    }

    private static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Each change is a row of its own, by which an enterprise makes another product than before. */
    private AnswersFigures.@Nullable Written written(Served served) throws InterruptedException {
        if (plan.writes() == 0) {
            return null;
        }
        progress.accept("writes");
        var millis = new double[plan.writes()];
        for (var change = 0; change < millis.length; change++) {
            var before = served.network();
            served.write(
                    "makes",
                    "enterprise,product,share\n%s,%s,0.%02d%n"
                            .formatted(Labels.enterprise(0), Labels.product(change), change + 1));
            millis[change] = lagAfter(before, served);
        }
        return new AnswersFigures.Written(millis.length, Spread.of(millis));
    }

    private static double lagAfter(Served.Network before, Served served) throws InterruptedException {
        var now = served.network();
        while (!now.isHeld() || now.version() == null || now.version().equals(before.version())) {
            Thread.sleep(PAUSE_MILLIS);
            now = served.network();
        }
        return now.lagMillis() == null ? Double.NaN : now.lagMillis();
    }

    private static String machine() {
        return "%d cores, Java %s"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }
}

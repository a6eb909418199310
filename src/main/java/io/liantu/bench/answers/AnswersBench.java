package io.liantu.bench.answers;

import io.liantu.bench.ChildApplication;
import io.liantu.synthetic.Labels;
import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticProgress;
import io.liantu.synthetic.SyntheticWeb;
import it.unimi.dsi.fastutil.doubles.DoubleList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Loads a made-up data set, starts the application, keeps it on one core and asks it for the coverage of all chains: first
 * in the one region that has all enterprises, then in every city in turn. Then it has all cores again and is written into.
 */
public final class AnswersBench {

    private static final String SERVER = "server";
    private static final String COMMAND = "command";
    /** Else each import goes on with the search for who is who among all that was loaded. */
    private static final String NO_SEARCH = "--liantu.identity.within=0s";

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
        long start = System.nanoTime();
        var process = child.start(SERVER, NO_SEARCH);
        try {
            child.awaitServer(SERVER, process);
            double started = (System.nanoTime() - start) / NANOS;
            return measured(new Served(child.address(SERVER)), process, started);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private AnswersFigures measured(Served served, Process process, double started) throws InterruptedException {
        double held = secondsUntilHeld(served);
        boolean isOneCore = OneCore.begin(process);
        var answers = List.of(
                answered("one region, all chains", List.of(Labels.NATION), served, process),
                answered("every city, all chains", cities(), served, process));
        OneCore.end(process);
        return new AnswersFigures(plan, machine(isOneCore), started, held, answers, written(served));
    }

    /** In an order that has nothing to do with their places. */
    private List<String> cities() {
        var cities = new ArrayList<>(IntStream.range(0, SyntheticNetwork.CITIES)
                .mapToObj(Labels::city)
                .toList());
        Collections.shuffle(cities, new Random(plan.seed()));
        return cities;
    }

    private void load() throws IOException, InterruptedException {
        var tables = folder.resolve("tables");
        SyntheticFolder.write(new SyntheticNetwork(plan.enterprises(), plan.seed()), tables, SyntheticProgress.SILENT);
        var process = child.start(COMMAND, "import", tables.toString(), "--yes", "--bulk", NO_SEARCH);
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
        served.await(Served.Network::isHeld);
        return (System.nanoTime() - start) / NANOS;
    }

    private AnswersFigures.Answered answered(String what, List<String> regions, Served served, Process process)
            throws InterruptedException {
        var loop = new OpenLoop(served.coverage(regions), plan.rate());
        progress.accept(what + ", warm-up");
        loop.run(plan.warmUp());
        progress.accept(what);
        var before = cpu(process);
        var answers = loop.run(plan.measured());
        var after = cpu(process);
        int all = answers.millis().size();
        int good = Math.max(1, all - answers.failed());
        return new AnswersFigures.Answered(
                what,
                (all - answers.failed()) / answers.seconds(),
                answers.failed(),
                answers.bytes() / BYTES_A_KILOBYTE / good,
                Spread.of(answers.millis()),
                before == null || after == null ? null : after.minus(before).toNanos() / NANOS_A_MILLI / all);
    }

    private static @Nullable Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(null);
    }

    /** Each change is a row of its own, by which an enterprise makes another product than before. */
    private AnswersFigures.@Nullable Written written(Served served) throws InterruptedException {
        if (plan.writes() == 0) {
            return null;
        }
        progress.accept("writes");
        var products = newProducts();
        var millis = new double[Math.min(plan.writes(), products.length)];
        for (var change = 0; change < millis.length; change++) {
            var before = served.network().version();
            served.write(
                    "makes",
                    "enterprise,product,share\n%s,%s,0.01\n"
                            .formatted(Labels.enterprise(0), Labels.product(products[change])));
            served.await(now -> now.isHeld() && now.lagMillis() != null && !Objects.equals(now.version(), before));
            // The lag is told a moment after the version.
            Thread.sleep(PAUSE_MILLIS);
            millis[change] = Objects.requireNonNull(served.network().lagMillis());
        }
        return new AnswersFigures.Written(millis.length, Spread.of(DoubleList.of(millis)));
    }

    /** Those that the first enterprise does not make. */
    private int[] newProducts() {
        var network = new SyntheticNetwork(plan.enterprises(), plan.seed());
        var made = new int[network.productCountOf(0)];
        network.productsOf(0, made, made.length);
        return IntStream.range(0, SyntheticWeb.PRODUCTS)
                .filter(product -> Arrays.stream(made).noneMatch(one -> one == product))
                .toArray();
    }

    private static String machine(boolean isOneCore) {
        return "%d cores, Java %s; %s; the application has %s while it is asked"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        ChildApplication.SETTINGS,
                        isOneCore ? "one core, which whoever asks keeps off" : "all cores, as has whoever asks");
    }
}

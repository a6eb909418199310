package io.liantu.cli;

import io.liantu.bench.IntakeBench;
import io.liantu.bench.IntakePlan;
import io.liantu.bench.LoadWay;
import io.liantu.synthetic.EnterpriseCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures first loads and writes the figures as Markdown and as JSON. */
@Command(name = "intake")
final class BenchIntakeCommand implements Callable<Integer> {

    private static final String FILE = "bench-intake";

    private final Session session;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--enterprises", paramLabel = "N", defaultValue = "100000", descriptionKey = "enterprises")
    private EnterpriseCount enterprises;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    @Option(names = "--ways", paramLabel = "WAY", split = ",", descriptionKey = "ways")
    private List<String> ways =
            Arrays.stream(LoadWay.values()).map(LoadWay::toString).toList();

    @Option(names = "--load-csv-within", paramLabel = "MINUTES", defaultValue = "120", descriptionKey = "within")
    private long loadCsvWithin;

    @Spec
    private @Nullable CommandSpec spec;

    BenchIntakeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var figures = IntakeBench.run(plan(), folder, session.err()::println);
        var json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
        Files.writeString(folder.resolve(FILE + ".md"), figures.markdown());
        Files.writeString(folder.resolve(FILE + ".json"), json);
        session.out().print(figures.markdown());
        session.out().flush();
        return ExitCode.OK.number();
    }

    private IntakePlan plan() {
        var chosen = ways.stream()
                .map(name -> LoadWay.named(name).orElseThrow(() -> unknown(name)))
                .toList();
        return new IntakePlan(enterprises, seed, chosen, Duration.ofMinutes(loadCsvWithin));
    }

    private ParameterException unknown(String name) {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        var words = Texts.in(session.language().locale());
        return new ParameterException(
                commandLine, words.of("bench.unknown-way", name, Arrays.toString(LoadWay.values())));
    }
}

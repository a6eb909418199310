package io.liantu.cli;

import io.liantu.bench.IntakeBench;
import io.liantu.synthetic.EnterpriseCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    BenchIntakeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var figures = IntakeBench.run(enterprises, seed, folder, session.err()::println);
        var json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures);
        Files.writeString(folder.resolve(FILE + ".md"), figures.markdown());
        Files.writeString(folder.resolve(FILE + ".json"), json);
        session.out().print(figures.markdown());
        session.out().flush();
        return ExitCode.OK.number();
    }
}

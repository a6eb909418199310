package io.liantu.cli;

import io.liantu.evaluation.EvaluationFigures;
import io.liantu.evaluation.Evaluations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** How well are hidden facts found again? The figures are Markdown, and JSON in a file if one is named. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "evaluate-data")
    private @Nullable Path data;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "evaluate-seed")
    private long seed;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "figures")
    private @Nullable Path json;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var figures = figures();
        session.out().print(figures.markdown());
        session.out().flush();
        if (json != null) {
            Files.writeString(
                    json, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        }
        return ExitCode.OK.number();
    }

    private EvaluationFigures figures() throws IOException {
        return data == null
                ? session.beans().get(Evaluations.class).ofTheGraph(seed)
                : EvaluatedFolder.figures(data, seed, session.err()::println);
    }
}

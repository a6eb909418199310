package io.liantu.cli;

import io.liantu.bench.ChildApplication;
import io.liantu.evaluation.EvaluationFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads a folder in the exchange format into a graph of its own, evaluates that, and leaves nothing behind. Rows that an
 * import refuses are left out. The graph that the application joins is not touched.
 */
record EvaluatedFolder(ChildApplication child) {

    private static final String PLACE = "liantu-evaluate-";
    private static final String FIGURES = "figures.json";

    /** Whoever is the same stays apart, so that the folder is evaluated as it is. */
    private static final String NO_SEARCH = "--liantu.identity.within=0s";

    /**
     * Evaluates a folder.
     *
     * @param progress hears what begins
     * @throws IllegalStateException with what the import or the evaluation said when it fails
     */
    static EvaluationFigures figures(Path data, long seed, Consumer<String> progress) throws IOException {
        var place = Files.createTempDirectory(PLACE);
        try {
            return new EvaluatedFolder(new ChildApplication(place))
                    .figures(data, seed, place.resolve(FIGURES), progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private EvaluationFigures figures(Path data, long seed, Path figures, Consumer<String> progress)
            throws IOException, InterruptedException {
        progress.accept("import");
        run(
                List.of(ExitCode.OK, ExitCode.REFUSED_ROWS),
                "import",
                data.toAbsolutePath().toString(),
                "--yes",
                "--bulk",
                NO_SEARCH);
        progress.accept("evaluate");
        run(List.of(ExitCode.OK), "evaluate", "--seed=" + seed, "--json=" + figures);
        return JsonMapper.shared().readValue(figures, EvaluationFigures.class);
    }

    private void run(List<ExitCode> wanted, String... words) throws IOException, InterruptedException {
        var process = child.start(words[0], words);
        try {
            int code = process.waitFor();
            if (wanted.stream().noneMatch(one -> one.number() == code)) {
                throw new IllegalStateException(child.output(words[0]));
            }
        } finally {
            process.destroy();
        }
    }
}

package io.liantu.cli;

import io.liantu.bench.answers.AnswersBench;
import io.liantu.bench.answers.AnswersFigures;
import io.liantu.bench.answers.AnswersPlan;
import io.liantu.synthetic.EnterpriseCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures the application over HTTP; the figures are Markdown, and JSON in a file if one is named. */
@Command(name = "answers")
final class BenchAnswersCommand implements Callable<Integer> {

    private static final String PLACE = "liantu-bench-";

    private final Session session;

    @Option(names = "--enterprises", paramLabel = "N", defaultValue = "77000", descriptionKey = "enterprises")
    private EnterpriseCount enterprises;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "1000", descriptionKey = "rate")
    private int rate;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "120", descriptionKey = "answers-warm-up")
    private long warmUp;

    @Option(names = "--seconds", paramLabel = "SECONDS", defaultValue = "60", descriptionKey = "answers-seconds")
    private long seconds;

    @Option(names = "--writes", paramLabel = "N", defaultValue = "20", descriptionKey = "writes")
    private int writes;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "figures")
    private @Nullable Path json;

    @Spec
    private @Nullable CommandSpec spec;

    BenchAnswersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        refuseBelow(1, rate, "--rate");
        refuseBelow(0, warmUp, "--warm-up");
        refuseBelow(1, seconds, "--seconds");
        refuseBelow(0, writes, "--writes");
        var figures = measured(new AnswersPlan(
                enterprises, seed, rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), writes));
        session.out().print(figures.markdown());
        session.out().flush();
        if (json != null) {
            Files.writeString(
                    json, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        }
        return ExitCode.OK.number();
    }

    private void refuseBelow(int least, long given, String option) {
        if (given < least) {
            var words = Texts.in(session.language().locale());
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), words.of("bench.too-small", option, least, given));
        }
    }

    private AnswersFigures measured(AnswersPlan plan) throws IOException {
        var place = Files.createTempDirectory(PLACE);
        try {
            return AnswersBench.run(plan, place, session.err()::println);
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }
}

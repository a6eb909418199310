package io.liantu.cli;

import io.liantu.bench.network.NetworkBench;
import io.liantu.bench.network.NetworkFigures;
import io.liantu.bench.network.NetworkPlan;
import io.liantu.bench.network.Peer;
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
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures the network in memory against its peers; the figures are Markdown, and JSON in a file if one is named. */
@Command(name = "network")
final class BenchNetworkCommand implements Callable<Integer> {

    private static final String PLACE = "liantu-bench-";

    private final Session session;

    @Option(names = "--enterprises", paramLabel = "N", defaultValue = "100000", descriptionKey = "enterprises")
    private EnterpriseCount enterprises;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    @Option(names = "--against", paramLabel = "PEER", split = ",", descriptionKey = "peers")
    private List<String> peers = Arrays.stream(Peer.values())
            .filter(peer -> peer != Peer.STATEMENTS)
            .map(Peer::toString)
            .toList();

    @Option(names = "--warm-up-within", paramLabel = "SECONDS", defaultValue = "600", descriptionKey = "warm-up")
    private long warmUpWithin;

    @Option(names = "--within", paramLabel = "SECONDS", defaultValue = "300", descriptionKey = "passes")
    private long within;

    @Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "peer-folder")
    private @Nullable Path folder;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "figures")
    private @Nullable Path json;

    @Spec
    private @Nullable CommandSpec spec;

    BenchNetworkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var figures = measured(plan());
        if (json != null) {
            Files.writeString(
                    json, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        }
        session.out().print(figures.markdown());
        session.out().flush();
        return ExitCode.OK.number();
    }

    private NetworkFigures measured(NetworkPlan plan) throws IOException {
        var place = folder == null
                ? Files.createTempDirectory(PLACE)
                : Files.createTempDirectory(Files.createDirectories(folder), PLACE);
        try {
            return NetworkBench.run(plan, place, session.err()::println);
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private NetworkPlan plan() {
        var chosen = peers.stream()
                .map(name -> Peer.named(name).orElseThrow(() -> unknown(name)))
                .toList();
        return NetworkPlan.of(enterprises, seed, chosen, Duration.ofSeconds(warmUpWithin), Duration.ofSeconds(within));
    }

    private ParameterException unknown(String name) {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        var words = Texts.in(session.language().locale());
        return new ParameterException(commandLine, words.of("bench.unknown-way", name, Arrays.toString(Peer.values())));
    }
}

package io.liantu.cli;

import io.liantu.chain.ChainId;
import io.liantu.intake.ExportScope;
import io.liantu.intake.Exporting;
import io.liantu.intake.IntakeProgress;
import io.liantu.region.RegionCode;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports the graph, or one chain in one region, in the exchange format. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    /** One without the other says nothing. */
    static final class Part {

        @Option(names = "--chain", paramLabel = "ID", required = true)
        private ChainId chain;

        @Option(names = "--region", paramLabel = "CODE", required = true)
        private RegionCode region;
    }

    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "export.path")
    private Path path;

    @ArgGroup(exclusive = false)
    private @Nullable Part part;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var exporting = session.beans().get(Exporting.class);
        if (!session.terminal()) {
            exporting.write(scope(), path, IntakeProgress.SILENT);
        } else {
            try (var bars = new ProgressBars(session.err())) {
                exporting.write(scope(), path, bars);
            }
        }
        return ExitCode.OK.number();
    }

    private ExportScope scope() {
        return part == null
                ? new ExportScope.All()
                : new ExportScope.ChainInRegion(
                        Objects.requireNonNull(part).chain, Objects.requireNonNull(part).region);
    }
}

package io.liantu.cli;

import io.liantu.synthetic.EnterpriseCount;
import io.liantu.synthetic.SyntheticFolder;
import io.liantu.synthetic.SyntheticNetwork;
import io.liantu.synthetic.SyntheticProgress;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a made-up data set in the exchange format. It needs no graph. */
@Command(name = "generate")
final class GenerateCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--enterprises", paramLabel = "N", required = true, descriptionKey = "enterprises")
    private EnterpriseCount enterprises;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    @Mixin
    private AnswerOptions answer;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        answer.give(written(), session, GenerateCommand::print);
    }

    private Map<String, Long> written() {
        var network = new SyntheticNetwork(enterprises, seed);
        if (!session.terminal()) {
            return SyntheticFolder.write(network, folder, SyntheticProgress.SILENT);
        }
        try (var bars = new ProgressBars(session.err())) {
            return SyntheticFolder.write(network, folder, bars::advanced);
        }
    }

    private static void print(Map<String, Long> rows, TextWriter writer) {
        var table = writer.table("column.sheet", "column.read");
        rows.forEach(table::row);
        table.printTo(writer.out());
        writer.blank();
        writer.say("generate.fictional");
    }
}

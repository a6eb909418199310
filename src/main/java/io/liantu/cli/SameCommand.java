package io.liantu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who is who: which records mean the same enterprise 企业? It has commands of its own. */
@Command(name = "same")
final class SameCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    static CommandLine on(Session session) {
        return new CommandLine(new SameCommand())
                .addSubcommand(new SameListCommand(session))
                .addSubcommand(new SameSearchCommand(session))
                .addSubcommand(new SameDecideCommand.Confirm(session))
                .addSubcommand(new SameDecideCommand.Reject(session))
                .addSubcommand(new SameUndoCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}

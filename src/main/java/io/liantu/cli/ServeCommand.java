package io.liantu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Describes {@code serve}, which {@link Commands} carries out itself: it is no command that ends. */
@Command(name = "serve")
final class ServeCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;
}

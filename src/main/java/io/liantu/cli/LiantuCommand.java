package io.liantu.cli;

import io.liantu.chain.ChainId;
import io.liantu.chain.ProductDepth;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Supposition.Making;
import io.liantu.region.RegionCode;
import io.liantu.synthetic.EnterpriseCount;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The command {@code liantu} and all its subcommands. */
@Command(name = "liantu", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class LiantuCommand {

    private LiantuCommand() {}

    /** Ready to execute arguments. It touches the application only when a command needs it. */
    static CommandLine on(Session session) {
        var line = new CommandLine(new LiantuCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new MapCommand(session))
                .addSubcommand(new GapsCommand(session))
                .addSubcommand(new ExtendCommand(session))
                .addSubcommand(new WhatIfCommand(session))
                .addSubcommand(new ChainsCommand(session))
                .addSubcommand(new RegionsCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new RetireCommand(session))
                .addSubcommand(new GenerateCommand(session))
                .addSubcommand(new TimetableCommand(session))
                .addSubcommand(new CommandLine(new BenchCommand())
                        .addSubcommand(new BenchIntakeCommand(session))
                        .addSubcommand(new BenchNetworkCommand(session))
                        .addSubcommand(new BenchAnswersCommand(session))
                        .addSubcommand(new BenchTimetableCommand(session)))
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(SameCommand.on(session));
        Set.copyOf(line.getSubcommands().values()).forEach(LiantuCommand::addHelp);
        line.addSubcommand(new HelpCommand());
        registerValues(line);
        var problems = new Problems(session);
        line.setResourceBundle(Texts.in(session.language().locale()).bundle());
        return line.setUsageHelpAutoWidth(true)
                .setOut(session.out())
                .setErr(session.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(problems)
                .setExecutionExceptionHandler(problems);
    }

    /** A command stands among the subcommands under each of its names, but takes these options once. */
    private static void addHelp(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        Set.copyOf(line.getSubcommands().values()).forEach(LiantuCommand::addHelp);
    }

    private static void registerValues(CommandLine line) {
        line.registerConverter(ChainId.class, refusing(ChainId::new));
        line.registerConverter(ProductId.class, refusing(ProductId::new));
        line.registerConverter(EnterpriseId.class, refusing(EnterpriseId::new));
        line.registerConverter(RegionCode.class, refusing(RegionCode::new));
        line.registerConverter(Making.class, refusing(LiantuCommand::making));
        line.registerConverter(CandidateCount.class, refusing(text -> new CandidateCount(Integer.parseInt(text))));
        line.registerConverter(EnterpriseCount.class, refusing(text -> new EnterpriseCount(Integer.parseInt(text))));
        line.registerConverter(ProductDepth.class, refusing(text -> new ProductDepth(Integer.parseInt(text))));
    }

    /** A name may have an equals sign in it; an id of a product has none. */
    private static Making making(String text) {
        var at = text.lastIndexOf('=');
        if (at < 0 || text.substring(0, at).isBlank()) {
            throw new IllegalArgumentException("'" + text + "' is not of the form NAME=PRODUCT");
        }
        return new Making(text.substring(0, at).strip(), new ProductId(text.substring(at + 1)));
    }

    /** What the domain refuses is a mistake on the command line, told in the domain's words. */
    private static <T> ITypeConverter<T> refusing(Function<String, T> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is not a whole number");
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }
}

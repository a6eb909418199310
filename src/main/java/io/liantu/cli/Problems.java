package io.liantu.cli;

import io.liantu.neo4j.Neo4jDown;
import io.liantu.neo4j.StartProblem;
import io.liantu.shared.DomainProblem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in one line, and in a number for scripts. */
final class Problems implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;

    Problems(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        var texts = Texts.in(localeOf(command));
        var name = command.getCommandSpec().qualifiedName();
        var what = oneLine(mistake.getMessage()).replaceFirst("^Error: ", "");
        var line = name + ": " + what + "." + suggestions(suggestionsFor(mistake), texts);
        return told(command, line + " " + texts.of("error.see-help", name), ExitCode.USAGE);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        var texts = Texts.in(localeOf(command));
        var domainProblem = find(DomainProblem.class, failure);
        if (domainProblem.isPresent()) {
            var problem = domainProblem.get();
            return told(command, lineOf(problem, texts), ExitCode.of(problem.kind()));
        }
        var startProblem = find(StartProblem.class, failure);
        if (startProblem.isPresent()) {
            return told(command, oneLine(startProblem.get().getMessage()), ExitCode.UNAVAILABLE);
        }
        return Neo4jDown.isIn(failure)
                ? told(command, texts.of("error.neo4j-down"), ExitCode.UNAVAILABLE)
                : told(command, texts.of("error.other", oneLine(failure.toString())), ExitCode.OTHER);
    }

    /** A command's own words where the general ones speak of addresses. */
    private String lineOf(DomainProblem problem, Texts texts) {
        var ownKey = "problem." + problem.key();
        var arguments = problem.arguments().toArray();
        var detail = texts.has(ownKey)
                ? texts.of(ownKey, arguments)
                : session.beans().get(MessageSource.class).getMessage(ownKey + ".detail", arguments, texts.locale());
        return oneLine(detail) + suggestions(problem.suggestions(), texts);
    }

    private static String suggestions(List<String> suggestions, Texts texts) {
        return suggestions.isEmpty()
                ? ""
                : " " + texts.of("error.suggestions", String.join(texts.of("list.separator"), suggestions));
    }

    private static List<String> suggestionsFor(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    }

    private static int told(CommandLine command, String line, ExitCode code) {
        command.getErr().println(line);
        return code.number();
    }

    /** Also when the arguments could not be read to the end. */
    private Locale localeOf(CommandLine command) {
        var options = command.getCommandSpec().mixins().get(AnswerOptions.NAME);
        return options != null && options.userObject() instanceof AnswerOptions answer
                ? answer.localeIn(session)
                : session.language().locale();
    }

    private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static String oneLine(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
    }
}

package io.liantu.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands behind {@code liantu} on a command line, told apart.
 *
 * @param options settings of the application such as {@code --server.port=8081}, which may stand anywhere
 * @param words everything else: a command and what belongs to it
 */
record Arguments(List<String> options, List<String> words) {

    /** The names of settings have a dot, those of a command's own options have none. */
    private static final Pattern SETTING = Pattern.compile("--(debug|trace|[\\w-]+[.\\[][^=]*(=.*)?)", Pattern.DOTALL);

    private static final List<String> SERVE = List.of("serve");

    static Arguments of(String... arguments) {
        var parts = Arrays.stream(arguments)
                .collect(Collectors.partitioningBy(
                        argument -> SETTING.matcher(argument).matches()));
        return new Arguments(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    /** Whether the server is to start: nothing else is asked for, or it is asked for by name. */
    boolean serve() {
        return words.isEmpty() || words.equals(SERVE);
    }

    String[] forApplication() {
        return options.toArray(String[]::new);
    }

    String[] forCommand() {
        return words.toArray(String[]::new);
    }
}

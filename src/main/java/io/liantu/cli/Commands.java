package io.liantu.cli;

import org.springframework.boot.SpringApplication;

/** Decides what a command line means: to serve, or to carry out one command and end. */
public final class Commands {

    private Commands() {}

    /**
     * Serves when no command is given; otherwise carries it out and ends the process with its exit code.
     *
     * @param application the class that configures the application
     */
    public static void run(Class<?> application, String... arguments) {
        var given = Arguments.of(arguments);
        if (given.serve()) {
            SpringApplication.run(application, given.forApplication());
        } else {
            System.exit(exitCodeOf(application, given));
        }
    }

    private static int exitCodeOf(Class<?> application, Arguments given) {
        try (var beans = new LazyApplication(application, given.forApplication())) {
            return LiantuCommand.on(Session.ofThisProcess(beans)).execute(given.forCommand());
        }
    }
}

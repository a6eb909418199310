package io.liantu.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that starts when it is first asked for something, so that help and mistakes are answered at once. */
final class LazyApplication implements Beans, AutoCloseable {

    /** Names the file {@code application-command.yaml}. */
    private static final String PROFILE = "command";

    private final Class<?> application;
    private final String[] options;

    private @Nullable ConfigurableApplicationContext context;

    LazyApplication(Class<?> application, String... options) {
        this.application = application;
        this.options = options.clone();
    }

    @Override
    public <T> T get(Class<T> type) {
        var started = context;
        if (started == null) {
            started = start();
            context = started;
        }
        return started.getBean(type);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .profiles(PROFILE)
                .web(WebApplicationType.NONE)
                .run(options);
    }
}

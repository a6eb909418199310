package io.liantu.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to load a data set into an empty graph. */
public enum LoadWay {
    /** {@code LOAD CSV} as its manual shows it, with {@code MERGE} for everything. */
    LOAD_CSV("LOAD CSV"),
    /** The same, with the one statement rewritten that the planner makes slower with each link. */
    TUNED_LOAD_CSV("LOAD CSV, tuned"),
    /** {@code liantu import}. */
    IMPORT("import"),
    /** {@code liantu import --bulk}. */
    BULK("import --bulk");

    private final String title;

    LoadWay(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The way of a name such as {@code tuned-load-csv}. */
    public static Optional<LoadWay> named(String name) {
        return Arrays.stream(values())
                .filter(way -> way.toString().equals(name))
                .findFirst();
    }

    /** Its name in commands. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
